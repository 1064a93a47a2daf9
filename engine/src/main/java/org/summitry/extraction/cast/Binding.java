package org.summitry.extraction.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Kin;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Whom a pronoun cannot or must mean by its place in the sentence: "Schmitt met him" is about
 * somebody else than Schmitt, "Abdullah, who spoke with his counterpart" about Abdullah's.
 */
final class Binding {
  private static final Set<String> TALKS = Vocabulary.of("talks-fronted");
  private static final Set<String> OWN_JOURNEYS = Vocabulary.of("journey-nouns-ahead");

  private Binding() {}

  /** "He rang Ado and flew to Oslo, where he was to meet Oyo": who flew. */
  static List<Token> subjectsAbove(Sentence sentence, Token pronoun) {
    if (!Pronouns.isSubject(pronoun)) {
      return List.of();
    }
    List<Token> up = sentence.pathToRoot(pronoun);
    for (int i = 1; i + 1 < up.size(); i++) {
      if (up.get(i).relation().equals("acl:relcl")) {
        boolean where =
            sentence.children(up.get(i)).stream().anyMatch(c -> c.word().equals("where"));
        return where
            ? up.subList(i + 1, up.size()).stream()
                .filter(Token::isVerb)
                .findFirst()
                .map(verb -> subjects(sentence, verb))
                .orElse(List.of())
            : List.of();
      }
    }
    return List.of();
  }

  /** "Ado's journey does not end there: he goes on to Oslo"; but not "Ado's successor". */
  static boolean isOwnerOfSubject(Sentence sentence, Token name) {
    return name.isRelation("nmod:poss")
        && !Kin.isOwner(sentence, name)
        && sentence.head(name).filter(noun -> noun.isRelation("nsubj")).isPresent();
  }

  /** The subjects of the pronoun's own verb: an object cannot mean them. */
  static List<Token> barred(Sentence sentence, Token pronoun) {
    List<Token> barred = new ArrayList<>(modified(sentence, pronoun));
    barred.addAll(joined(sentence, pronoun));
    QuotedOther.speaker(sentence, pronoun).ifPresent(barred::add);
    if (pronoun.tag().isEmpty()) {
      return unparsedSubject(sentence, pronoun);
    }
    boolean object = pronoun.tag().equals("PRP") && !pronoun.isRelation("nsubj");
    boolean reflexive = pronoun.word().endsWith("self");
    if (object && !reflexive) {
      verbAbove(sentence, pronoun).ifPresent(verb -> barred.addAll(subjects(sentence, verb)));
    }
    return barred;
  }

  /** Without a parse: the first person of "Xi hears him out". */
  private static List<Token> unparsedSubject(Sentence sentence, Token pronoun) {
    return Pronouns.isObject(pronoun)
        ? sentence.tokens().subList(0, pronoun.index()).stream()
            .filter(PersonWords::mayName)
            .limit(1)
            .toList()
        : List.of();
  }

  /** "He and Abiy": two persons. */
  private static List<Token> joined(Sentence sentence, Token pronoun) {
    if (pronoun.mention() != null) {
      return List.of();
    }
    List<Token> joined = new ArrayList<>(sentence.children(pronoun, "conj"));
    if (pronoun.isRelation("conj")) {
      sentence.head(pronoun).ifPresent(joined::add);
    }
    return joined;
  }

  /**
   * "Putin, with whom he talked": the one whom the clause describes is somebody else; not in
   * "Putin, whose tour ends there, said that he".
   */
  private static List<Token> modified(Sentence sentence, Token pronoun) {
    for (Token above : sentence.pathToRoot(pronoun)) {
      if (above.relation().equals("acl:relcl") && above.head() >= 0) {
        boolean who =
            sentence.children(above, "nsubj").stream().anyMatch(s -> s.tag().startsWith("W"));
        boolean whose =
            sentence.tokens().subList(Math.min(above.head(), above.index()), above.index()).stream()
                .anyMatch(token -> token.word().equals("whose"));
        return who || whose || !pronoun.isRelation("nsubj")
            ? List.of()
            : sentence.head(above).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /** "Higgins will receive him, and Harris will meet him": the same one again. */
  static Optional<Token> sameAgain(Sentence sentence, Token pronoun) {
    return sentence.tokens().subList(0, pronoun.index()).stream()
        .filter(token -> token.mention() == null && token.word().equals(pronoun.word()))
        .filter(token -> token.tag().equals("PRP") && token.relation().equals(pronoun.relation()))
        .filter(token -> !token.isRelation("nsubj"))
        .findFirst();
  }

  /** "He will go to Riyadh, where he will meet Ado": the one who goes there. */
  static Optional<Token> whereSubject(Sentence sentence, Token pronoun) {
    int before = pronoun.index() - 1;
    boolean where =
        pronoun.isRelation("nsubj")
            && before >= 0
            && sentence.tokens().get(before).word().equals("where");
    return where
        ? sentence.tokens().subList(0, before).stream()
            .filter(token -> token.mention() == null && token.isRelation("nsubj"))
            .filter(token -> token.word().equalsIgnoreCase(pronoun.word()))
            .findFirst()
        : Optional.empty();
  }

  /** Whether a word stands in a clause that hangs on what went before: "when he left". */
  static boolean isInSideClause(Sentence sentence, Token token) {
    return sentence.pathToRoot(token).stream()
        .anyMatch(above ->
            above.head() >= 0
                && above.head() < above.index()
                && (above.relation().startsWith("advcl")
                    || above.relation().startsWith("acl")
                    || above.relation().equals("ccomp")));
  }

  /** Who does what is done to the word: in "Anwar had both men on the phone" Anwar. */
  static List<Token> doers(Sentence sentence, Token token) {
    return token.isRelation("nsubj") || token.tag().isEmpty()
        ? List.of()
        : verbAbove(sentence, token).map(verb -> subjects(sentence, verb)).orElse(List.of());
  }

  private static Optional<Token> verbAbove(Sentence sentence, Token token) {
    return sentence.pathToRoot(token).stream().skip(1).filter(Token::isVerb).findFirst();
  }

  private static List<Token> subjects(Sentence sentence, Token verb) {
    Token at = verb;
    for (int steps = 0; steps < 4; steps++) {
      List<Token> subjects = new ArrayList<>();
      for (Token subject : sentence.children(at, "nsubj")) {
        if (subject.tag().startsWith("W")) {
          sentence.head(at).ifPresent(subjects::add);
        } else {
          subjects.addAll(sentence.withConjuncts(subject));
        }
      }
      boolean shared = at.isRelation("conj") || at.isRelation("xcomp");
      Optional<Token> head = sentence.head(at);
      if (!subjects.isEmpty() || !shared || head.isEmpty()) {
        return subjects;
      }
      at = head.get();
    }
    return List.of();
  }

  /** Who does what the relative clause around the pronoun tells: the noun before "who". */
  static Optional<Token> relativeSubject(Sentence sentence, Token pronoun) {
    for (Token above : sentence.pathToRoot(pronoun)) {
      if (above.relation().equals("acl:relcl") && above.head() >= 0) {
        boolean who =
            sentence.children(above, "nsubj").stream().anyMatch(s -> s.tag().startsWith("W"));
        return who ? sentence.head(above) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a name stands by itself where the parse found no clause for it: "Trump, whose tour has
   * taken him to Japan, ...", the root with the sentence's verb hanging below.
   */
  static boolean isBare(Sentence sentence, Token name) {
    boolean loose = name.head() < 0 || name.isRelation("dep") || name.isRelation("parataxis");
    return loose && sentence.marker(name).isEmpty();
  }

  /**
   * "When he met Putin, Modi said", "In Rome, where he met Draghi, Modi said", "During his visit to
   * Rome Modi said": the subject of the main clause that follows.
   */
  static Optional<Token> mainSubject(Sentence sentence, Token pronoun) {
    boolean described = isOfOwnJourney(sentence, pronoun) || isOfOwnTalks(sentence, pronoun);
    for (Token above : sentence.pathToRoot(pronoun)) {
      boolean clause = above.relation().startsWith("advcl") || described && above.isRelation("obl");
      described = above.relation().equals("acl:relcl") || described && above == pronoun;
      if (clause && above.index() < above.head()) {
        return sentence
            .head(above)
            .flatMap(main -> sentence.child(main, "nsubj"))
            .filter(subject -> subject.index() > above.index());
      }
    }
    return Optional.empty();
  }

  /** "In his conversation with Ado, Oyo said": whose it was, the main clause tells. */
  private static boolean isOfOwnTalks(Sentence sentence, Token pronoun) {
    return pronoun.isRelation("nmod:poss")
        && pronoun.index() <= 1
        && sentence
            .head(pronoun)
            .filter(noun -> noun.mention() == null && TALKS.contains(noun.lemma()))
            .filter(noun -> noun.isRelation("obl"))
            .isPresent();
  }

  /** "During his visit to Rome": a journey that says where it led. */
  private static boolean isOfOwnJourney(Sentence sentence, Token pronoun) {
    return pronoun.isRelation("nmod:poss")
        && sentence
            .head(pronoun)
            .filter(noun -> noun.mention() == null && OWN_JOURNEYS.contains(noun.lemma()))
            .filter(noun ->
                sentence.children(noun, "nmod").stream().anyMatch(place -> place.isPlaceName()))
            .isPresent();
  }
}
