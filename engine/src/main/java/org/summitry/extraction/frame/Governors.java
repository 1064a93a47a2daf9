package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What the words above a trigger make of it: "postponed" of the visit below it, "denied" of the
 * clause, "if" of the condition.
 */
final class Governors {
  /** Lists of words that say how real the engagement below them is. */
  private static final List<String> LOADED =
      List.of("planned", "possible", "postponed", "cancelled", "denied");

  private static final Set<String> TRAVELLING = Vocabulary.of("travelling-verbs");

  private final WordLists words;
  private final VerbStatus verbs;
  private final Gladness gladness;
  private final Programmes programmes;
  private final PassingWord passing;
  private final Undoing undoing;

  Governors(WordLists words) {
    this.words = words;
    this.verbs = new VerbStatus(words);
    this.gladness = new Gladness(words, verbs);
    this.programmes = new Programmes(words);
    this.passing = new PassingWord(words);
    this.undoing = new Undoing(words);
  }

  @Nullable Status statusOf(String lemma) {
    if (words.has("postponed", lemma)) {
      return Status.POSTPONED;
    }
    if (words.has("cancelled", lemma)) {
      return Status.CANCELLED;
    }
    if (words.has("planned", lemma)) {
      return Status.PLANNED;
    }
    return words.has("possible", lemma) ? Status.POSSIBLE : null;
  }

  /** One step up: what the governor makes of what stands below it. */
  StatusReading climb(Sentence sentence, Token below, Token above, StatusReading reading) {
    String lemma = Frames.lemma(sentence, above);
    if (above.mention() != null) {
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
    if (!above.isVerb()) {
      return nounAbove(sentence, below, above, lemma, reading);
    }
    String marker = Joints.marker(sentence, below);
    boolean adverbial = below.relation().startsWith("advcl") || below.isRelation("obl");
    boolean object =
        below.isNoun()
            && (words.has("object-marker", marker) && isLoaded(lemma, above)
                || (Joints.isSubjectless(sentence, above, marker)
                        || Programmes.isKeptFor(sentence, above, marker))
                    && is("planned", lemma, above));
    boolean being = marker.startsWith("to ") && sentence.child(below, "cop").isPresent();
    boolean complement =
        (below.isVerb() && marker.equals("to") || being) && is("planned", lemma, above);
    String phrasal = above.lemma() + "_" + (marker.equals("out of") ? "out" : marker);
    if (below.isNoun() && LOADED.stream().anyMatch(list -> words.has(list, phrasal))) {
      // "pencilled in a visit": the particle was taken for a preposition
      return withVerb(sentence, below, above, phrasal, reading);
    }
    boolean open = reading.status() == Status.PLANNED && below.relation().equals("ccomp");
    if (open && words.has("condition", marker)) {
      return StatusReading.ahead(Status.POSSIBLE, marker);
    }
    if (adverbial && !marker.isEmpty() && !object && !complement) {
      if (marker.equals("before") && Joints.isOfThePast(sentence, below, above)) {
        return new StatusReading(Status.HELD, Tense.PAST, false, false, false, "noun");
      }
      return adverbial(sentence, above, marker, reading);
    }
    boolean report = words.has("report", lemma) || words.has("report", above.lemma());
    if (report && !below.relation().equals("xcomp")) {
      return below.isVerb() ? reading : withVerb(sentence, below, above, lemma, reading);
    }
    if (below.relation().equals("conj")) {
      return reading;
    }
    return withVerb(sentence, below, above, lemma, reading);
  }

  /** "put the trip on ice", "on hold". */
  private boolean isPutOnIce(Sentence sentence, Token verb) {
    return words.has("putting", verb.lemma())
        && sentence.children(verb, "obl").stream().anyMatch(c -> words.has("ice", c.lemma()));
  }

  /** "goes ahead with his visit", "thought better of the trip": as if the noun were the object. */
  private boolean isLoaded(String lemma, Token verb) {
    return LOADED.stream().anyMatch(list -> is(list, lemma, verb));
  }

  private StatusReading withVerb(
      Sentence sentence, Token below, Token above, String lemma, StatusReading reading) {
    StatusReading own = verbs.of(sentence, above);
    boolean negated = VerbForms.isNegated(sentence, above);
    boolean settled =
        reading.status() == Status.HELD && reading.tense() == Tense.PAST && !reading.isWeak();
    boolean stated =
        Joints.isPresentState(sentence, below, reading) && is("utterance", lemma, above);
    if ((settled || stated) && !negated && !is("denied", lemma, above)) {
      return reading;
    }
    Status undone = below.isVerb() ? null : undoing.find(sentence, below, above);
    if (undone != null) {
      return undone == Status.POSTPONED && negated
          ? StatusReading.ahead(undone, lemma)
          : softened(own, undone, lemma);
    }
    if (is("denied", lemma, above)) {
      if (Reticence.is(sentence, above, below)) {
        return Reticence.settle(reading);
      }
      return negated
          ? StatusReading.ahead(Status.POSSIBLE, "not " + lemma)
          : new StatusReading(Status.DENIED, own.tense(), false, false, false, lemma);
    }
    if (is("postponed", lemma, above) && ShortDelay.isTold(sentence, above)) {
      return StatusReading.ahead(Status.PLANNED, "delayed by a day");
    }
    if (is("postponed", lemma, above) || isPutOnIce(sentence, above)) {
      return softened(own, Status.POSTPONED, lemma);
    }
    if (is("cancelled", lemma, above)) {
      return softened(own, Status.CANCELLED, lemma);
    }
    if (is("planned", lemma, above)) {
      boolean finite = below.isVerb() && !VerbForms.isToMarked(sentence, below);
      if (negated && (finite || words.has("open-detail", below.lemma()))) {
        return reading;
      }
      Status status = negated ? Status.DENIED : Status.PLANNED;
      return new StatusReading(
          own.status() == Status.POSSIBLE ? Status.POSSIBLE : status,
          Tense.FUTURE,
          false,
          false,
          false,
          lemma);
    }
    boolean possible = is("possible", lemma, above) && !is("begun", lemma, above);
    boolean agreed = lemma.equals("discuss") && words.has("planned", reading.reason());
    if (possible && reading.status() != Status.DENIED && !agreed) {
      Status status = negated ? Status.DENIED : Status.POSSIBLE;
      return StatusReading.ahead(status, lemma);
    }
    boolean planned = reading.status() == Status.PLANNED || reading.status() == Status.POSSIBLE;
    if (negated && planned && VerbForms.isToMarked(sentence, below)) {
      return new StatusReading(Status.DENIED, own.tense(), false, false, false, "not " + lemma);
    }
    if (is("moved", lemma, above) && !below.isVerb()) {
      boolean open = ShortDelay.isToSomeDay(sentence, above);
      return StatusReading.ahead(open ? Status.POSTPONED : Status.PLANNED, lemma);
    }
    if (programmes.tells(sentence, above, own)) {
      return StatusReading.ahead(Status.PLANNED, "programme");
    }
    boolean begun = is("begun", lemma, above);
    boolean ended = is("ended", lemma, above);
    if (negated && lemma.equals("confirm")) {
      return StatusReading.ahead(Status.POSSIBLE, "noun");
    }
    if (reading.reason().equals("noun") || reading.tense() == Tense.UNKNOWN) {
      if (Joints.isPlainPresent(sentence, above, own)) {
        boolean tells =
            !below.isRelation("nsubj")
                || below.mention() != null
                || is("taking-place", lemma, above)
                || sentence.children(above, "obj").stream()
                    .anyMatch(o -> o.lemma().equals("place"));
        return tells
            ? new StatusReading(
                Status.PLANNED, own.tense(), false, begun, ended, StatusReading.PRESENT)
            : new StatusReading(Status.HELD, own.tense(), false, false, false, "noun");
      }
      boolean speaks = own.status() == Status.HELD && passing.holds(sentence, below, above);
      String reason = speaks ? "noun" : lemma;
      return new StatusReading(own.status(), own.tense(), own.progressive(), begun, ended, reason);
    }
    return reading;
  }

  /** "may postpone" leaves it possible; "postponed" settles it. */
  private static StatusReading softened(StatusReading own, Status status, String why) {
    boolean open = own.status() == Status.POSSIBLE || own.status() == Status.DENIED;
    return StatusReading.ahead(open ? Status.PLANNED : status, why);
  }

  private StatusReading adverbial(
      Sentence sentence, Token verb, String marker, StatusReading reading) {
    if (words.has("condition", marker.split(" ")[0]) && reading.status() != Status.DENIED) {
      return StatusReading.ahead(Status.POSSIBLE, marker);
    }
    StatusReading own = verbs.of(sentence, verb);
    if (reading.isSimplePresent() && own.tense() == Tense.FUTURE) {
      return StatusReading.ahead(own.status(), marker);
    }
    if (!reading.reason().equals("noun") && reading.tense() != Tense.UNKNOWN) {
      return reading;
    }
    String first = marker.split(" ")[0];
    if (words.has("ahead", first)) {
      return StatusReading.ahead(Status.PLANNED, marker);
    }
    if (words.has("purpose", first) && isSettingOut(sentence, verb)) {
      return new StatusReading(Status.PLANNED, own.tense(), false, false, false, marker);
    }
    if (own.tense() == Tense.PAST || own.tense() == Tense.FUTURE) {
      return new StatusReading(
          own.status() == Status.DENIED ? Status.HELD : own.status(),
          own.tense(),
          own.progressive(),
          false,
          false,
          marker);
    }
    if (TRAVELLING.contains(verb.lemma()) && Joints.isPlainPresent(sentence, verb, own)) {
      // "In June he travels to Europe, with stops in Paris and Rome"
      return own.with(Status.PLANNED, StatusReading.PRESENT);
    }
    return reading;
  }

  private StatusReading nounAbove(
      Sentence sentence, Token below, Token above, String lemma, StatusReading reading) {
    boolean copula = sentence.child(above, "cop").isPresent();
    if (is("truth", lemma, above) && VerbForms.isNegated(sentence, above)
        || is("untrue", lemma, above) && !VerbForms.isNegated(sentence, above)) {
      return StatusReading.ahead(Status.DENIED, "no " + lemma);
    }
    boolean able = is("able", lemma, above) && VerbForms.isNegated(sentence, above);
    if ((able || is("unable", lemma, above)) && !below.isNoun()) {
      boolean plan = reading.status() == Status.PLANNED && !reading.reason().equals("to");
      return StatusReading.ahead(plan ? Status.CANCELLED : Status.DENIED, "not able");
    }
    if (lemma.equals("decision") && VerbForms.isNegated(sentence, above)) {
      return StatusReading.ahead(Status.POSSIBLE, "no decision");
    }
    if (below.isRelation("compound") && VerbForms.isNegated(sentence, above)) {
      return StatusReading.ahead(Status.DENIED, "no " + lemma);
    }
    if (Joints.isFormerDate(sentence, above)) {
      return StatusReading.ahead(Status.POSTPONED, "original date");
    }
    Status status = statusOf(lemma);
    if (status == null && is("denied", lemma, above)) {
      status = Status.DENIED;
    }
    boolean complement =
        below.relation().startsWith("acl")
            || below.relation().startsWith("nsubj")
            || below.relation().equals("xcomp")
            || below.relation().equals("ccomp")
            || below.isRelation("nmod")
            || below.relation().startsWith("advcl");
    if (status != null && complement && !below.relation().equals("acl:relcl")) {
      boolean negated = VerbForms.isNegated(sentence, above);
      if (negated) {
        status = Status.DENIED;
      }
      return StatusReading.ahead(status, lemma);
    }
    if (copula && lemma.equals("due") && reading.isWeak() && below.isRelation("obl")) {
      return StatusReading.ahead(Status.PLANNED, lemma);
    }
    if (copula && reading.reason().equals("noun") && !below.isRelation("nmod")) {
      StatusReading own = verbs.of(sentence, above);
      boolean on = sentence.marker(below).equals("on") && own.tense() == Tense.PRESENT;
      boolean present = own.tense() == Tense.PRESENT && own.status() == Status.HELD;
      if (present && !on && below.isRelation("nsubj") && sentence.zone() == Zone.BODY) {
        return StatusReading.present();
      }
      return on && own.status() == Status.HELD ? own.with(Status.UNDERWAY, "is on") : own;
    }
    return reading;
  }

  private boolean isSettingOut(Sentence sentence, Token verb) {
    return is("setting-out", Frames.lemma(sentence, verb), verb);
  }

  private boolean is(String list, String lemma, Token token) {
    return words.has(list, lemma) || words.has(list, token.lemma());
  }

  /** Relative clauses and speech acts above do not change what is told below them. */
  boolean isLeavingClause(Sentence sentence, Token below, Token above) {
    if (words.has("claim", above.lemma()) && above.mention() == null) {
      return false;
    }
    return below.relation().equals("acl:relcl") || below.relation().equals("parataxis");
  }
}
