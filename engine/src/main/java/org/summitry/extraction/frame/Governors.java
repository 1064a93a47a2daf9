package org.summitry.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What the words above a trigger make of it: "postponed" of the visit below it, "denied" of the
 * clause, "if" of the condition.
 */
final class Governors {
  private static final Set<String> KEEPING_FROM = Vocabulary.of("keeping-from");

  private final GovernorWords words;
  private final Gladness gladness;
  private final GoverningVerb verbs;
  private final GoverningNoun nouns;
  private final ClauseBeside clauses;

  Governors(WordLists lists) {
    VerbStatus forms = new VerbStatus(lists);
    words = new GovernorWords(lists);
    gladness = new Gladness(lists, forms);
    verbs = new GoverningVerb(lists, forms);
    nouns = new GoverningNoun(words, forms);
    clauses = new ClauseBeside(words, forms);
  }

  /** What the word makes of what it governs; null where it leaves that as it is. */
  @Nullable Status statusOf(String lemma) {
    return words.statusOf(lemma);
  }

  /** One step up: what the governor makes of what stands below it. */
  StatusReading climb(Sentence sentence, Token below, Token above, StatusReading reading) {
    String lemma = Frames.lemma(sentence, above);
    if (above.mention() != null && !isPredicate(sentence, below, above)) {
      return reading;
    }
    if (above.isRelation("advmod") && words.has("ahead", lemma) && reading.isWeak()) {
      return StatusReading.ahead(Status.PLANNED, lemma + " of");
    }
    if (above.tag().equals("VBN") && sentence.marker(above).equals("as")) {
      // "held, as planned, talks with her": an aside which the grammar took for the verb
      return reading;
    }
    boolean question = reading.status() == Status.PLANNED && below.relation().startsWith("csubj");
    if (question && sentence.marker(below).equals("whether")) {
      return StatusReading.ahead(Status.POSSIBLE, "whether");
    }
    if (gladness.isWouldBeGladTo(sentence, below, above, reading)) {
      return StatusReading.ahead(Status.POSSIBLE, "would be glad to");
    }
    if (gladness.isGladTo(sentence, below, above, reading)) {
      return reading.with(Status.HELD, "glad to");
    }
    if (words.is("stay-away", lemma, above) && PartOfGathering.is(sentence, below)) {
      return reading;
    }
    return above.isVerb() || above.mention() != null
        ? underVerb(sentence, below, above, lemma, reading)
        : nouns.read(sentence, below, above, lemma, reading);
  }

  /**
   * "will be in Lima before flying to Quito", "goes to Lima on Monday and Cuzco on Tuesday before
   * flying to Quito": the name of a place stands for the verb, of what lies ahead.
   */
  private static boolean isPredicate(Sentence sentence, Token below, Token above) {
    if (!below.isRelation("advcl") || !Joints.marker(sentence, below).equals("before")) {
      return false;
    }
    if (sentence.child(above, "cop").isPresent()) {
      return VerbForms.tense(sentence, above) == Tense.FUTURE;
    }
    return above.isRelation("conj")
        && sentence
            .head(above)
            .filter(Token::isVerb)
            .map(verb -> VerbForms.tense(sentence, verb))
            .filter(tense -> tense == Tense.FUTURE || tense == Tense.PRESENT)
            .isPresent();
  }

  private StatusReading underVerb(
      Sentence sentence, Token below, Token above, String lemma, StatusReading reading) {
    String marker = Joints.marker(sentence, below);
    String phrasal = above.lemma() + "_" + (marker.equals("out of") ? "out" : marker);
    if (below.isNoun() && words.isLoaded(phrasal)) {
      // "pencilled in a visit": the particle was taken for a preposition
      return verbs.read(sentence, below, above, phrasal, reading);
    }
    if (marker.equals("from") && below.isVerb() && KEEPING_FROM.contains(above.lemma())) {
      Tense tense = VerbForms.tense(sentence, above);
      String why = StatusReading.NOT + "let";
      return new StatusReading(Status.DENIED, tense, false, false, false, why);
    }
    boolean open = reading.status() == Status.PLANNED && below.relation().equals("ccomp");
    if (open && words.has("condition", marker)) {
      return StatusReading.ahead(Status.POSSIBLE, marker);
    }
    boolean adverbial = below.relation().startsWith("advcl") || below.isRelation("obl");
    if (adverbial
        && !marker.isEmpty()
        && !isObject(sentence, below, above, lemma, marker)
        && !isComplement(sentence, below, above, lemma, marker)) {
      return marker.equals("before") && Joints.isOfThePast(sentence, below, above)
          ? new StatusReading(Status.HELD, Tense.PAST, false, false, false, "noun")
          : clauses.read(sentence, above, marker, reading);
    }
    boolean report = words.is("report", lemma, above) && !below.relation().equals("xcomp");
    boolean beside = report ? below.isVerb() : below.relation().equals("conj");
    return beside || isLoose(below) ? reading : verbs.read(sentence, below, above, lemma, reading);
  }

  /** "Ado, who called off a trip to Oslo, lands in Lima today": a main verb hung on the clause. */
  private static boolean isLoose(Token below) {
    return below.isRelation("dep") && (below.tag().equals("VBZ") || below.tag().equals("VBP"));
  }

  /** "goes ahead with his visit", "time is kept for talks": as if the noun were the object. */
  private boolean isObject(
      Sentence sentence, Token below, Token above, String lemma, String marker) {
    boolean loaded = words.has("object-marker", marker) && words.isLoaded(lemma, above);
    boolean kept =
        Joints.isSubjectless(sentence, above, marker)
            || Programmes.isKeptFor(sentence, above, marker);
    return below.isNoun() && (loaded || kept && words.is("planned", lemma, above));
  }

  /** "plans to meet", "is expected to be in Lima". */
  private boolean isComplement(
      Sentence sentence, Token below, Token above, String lemma, String marker) {
    boolean being = marker.startsWith("to ") && sentence.child(below, "cop").isPresent();
    return (below.isVerb() && marker.equals("to") || being) && words.is("planned", lemma, above);
  }

  /** Relative clauses and speech acts above do not change what is told below them. */
  boolean isLeavingClause(Sentence sentence, Token below, Token above) {
    if (words.has("claim", above.lemma()) && above.mention() == null) {
      return false;
    }
    return below.relation().equals("acl:relcl") || below.relation().equals("parataxis");
  }
}
