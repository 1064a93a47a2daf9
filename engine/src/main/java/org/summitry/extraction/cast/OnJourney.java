package org.summitry.extraction.cast;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * A bare office that goes on a journey: in a story told from Rio, "The president is expected in
 * Caracas on Wednesday" is of the guest whose tour it tells, not of his host.
 */
final class OnJourney {
  private static final Set<String> GOING = Vocabulary.of("going-on-a-journey");

  private OnJourney() {}

  /** Whether the office is the subject of a verb of going, with a place. */
  static boolean is(Sentence sentence, Token role) {
    return role.isRelation("nsubj")
        && sentence
            .head(role)
            .filter(verb -> verb.mention() == null && GOING.contains(verb.lemma()))
            .filter(verb ->
                sentence.children(verb, "obl").stream().anyMatch(child -> child.isPlaceName()))
            .isPresent();
  }
}
