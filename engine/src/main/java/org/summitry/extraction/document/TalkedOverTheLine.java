package org.summitry.extraction.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;

/**
 * "discussed the need to step up aid in a phone call": what took place in the call is the
 * discussing; the parser hangs the call on the nearest verb.
 */
final class TalkedOverTheLine {
  private static final Set<String> TALKS = Vocabulary.of("talks-as-settings");
  private static final Set<String> SETTINGS = Set.of("in", "during", "over", "at");

  private TalkedOverTheLine() {}

  static void mend(List<Token> tokens) {
    for (Token talks : List.copyOf(tokens)) {
      if (isSetting(tokens, talks)) {
        teller(tokens, talks)
            .ifPresent(verb ->
                tokens.set(talks.index(), talks.placed(talks.index(), verb.index(), "obl")));
      }
    }
  }

  private static boolean isSetting(List<Token> tokens, Token talks) {
    return talks.mention() == null
        && talks.isRelation("obl")
        && TALKS.contains(talks.lemma())
        && tokens.stream()
            .anyMatch(child ->
                child.head() == talks.index()
                    && child.isRelation("case")
                    && SETTINGS.contains(child.word()));
  }

  /** The finite verb whose object the infinitive above describes: "discussed the need to". */
  private static Optional<Token> teller(List<Token> tokens, Token talks) {
    return above(tokens, talks)
        .filter(verb -> verb.tag().equals("VB") && Set.of("xcomp", "acl").contains(verb.relation()))
        .flatMap(verb -> above(tokens, verb))
        .flatMap(noun ->
            noun.isNoun() && noun.isRelation("obj") ? above(tokens, noun) : hasObject(tokens, noun))
        .filter(verb -> Set.of("VBD", "VBZ", "VBP").contains(verb.tag()));
  }

  /** The infinitive may hang on the verb beside its object. */
  private static Optional<Token> hasObject(List<Token> tokens, Token verb) {
    boolean object =
        verb.isVerb()
            && tokens.stream()
                .anyMatch(child ->
                    child.head() == verb.index()
                        && child.isRelation("obj")
                        && child.isNoun()
                        && child.index() > verb.index());
    return object ? Optional.of(verb) : Optional.empty();
  }

  private static Optional<Token> above(List<Token> tokens, Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }
}
