package org.summitry.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.RoleMention;

/**
 * Whose a visit is beside the words for it: "the last visit of a prime minister to Pakistan" is
 * nobody's whom the text is about.
 */
final class Owners {
  private static final Set<String> JOURNEYS = Vocabulary.of("tours");
  private static final Set<String> HOLDING = Vocabulary.of("what-programmes-do");

  private Owners() {}

  /** Whether the noun is one of "a president", of whichever. */
  static boolean isOfNobodyKnown(Sentence sentence, Token noun) {
    return noun.isNoun()
        && sentence.children(noun, "nmod").stream()
            .filter(child -> child.mention() instanceof RoleMention)
            .filter(child -> child.word().startsWith("a ") || child.word().startsWith("an "))
            .map(sentence::marker)
            .anyMatch(marker -> marker.equals("of") || marker.equals("by"));
  }

  /**
   * "went to Chile after a trip to Peru was cancelled": whoever the main clause is about; empty
   * where the noun is not what such a side clause is about.
   */
  static List<Entity> listAbove(Firing firing) {
    Sentence sentence = firing.sentence();
    return sentence
        .head(firing.trigger())
        .filter(verb -> firing.trigger().isRelation("nsubj") && verb.isRelation("advcl"))
        .flatMap(sentence::head)
        .or(() -> verbOfTour(firing))
        .flatMap(main -> sentence.child(main, "nsubj"))
        .map(subject -> firing.references().resolve(sentence, subject))
        .orElse(List.of());
  }

  /** "will undertake a tour, which will include visits to Ado": the verb that the tour hangs on. */
  private static Optional<Token> verbOfTour(Firing firing) {
    Sentence sentence = firing.sentence();
    Optional<Token> clause =
        sentence
            .head(firing.trigger())
            .filter(verb -> firing.trigger().isRelation("obj") && HOLDING.contains(verb.lemma()));
    return clause
        .filter(verb -> verb.relation().equals("acl:relcl"))
        .flatMap(sentence::head)
        .filter(tour -> JOURNEYS.contains(tour.lemma()))
        .flatMap(sentence::head)
        .or(() -> clause.filter(verb -> verb.isRelation("parataxis")).flatMap(sentence::head))
        .filter(Token::isVerb)
        .filter(main -> isTravelled(sentence, main));
  }

  private static boolean isTravelled(Sentence sentence, Token main) {
    return sentence.children(main).stream()
        .anyMatch(child -> child.isNoun() && JOURNEYS.contains(child.lemma()));
  }
}
