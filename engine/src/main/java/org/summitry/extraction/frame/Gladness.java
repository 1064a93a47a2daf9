package org.summitry.extraction.frame;

import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.model.Status;

/** What joy makes of the deed it is at: "is glad to welcome her" does it, "would be" does not. */
final class Gladness {
  private static final Set<String> BEING =
      Set.of("am", "is", "are", "was", "were", "'m", "’m", "'re", "’re", "feel", "felt");

  private final WordLists words;
  private final VerbStatus verbs;

  Gladness(WordLists words, VerbStatus verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /**
   * "is honored to welcome her": done by saying so; "will be honored to" is not yet, nor is "is
   * glad to announce that she will come".
   */
  boolean isGladTo(Sentence sentence, Token below, Token above, StatusReading reading) {
    return reading.reason().equals("to")
        && below.isRelation("xcomp")
        && sentence.child(below, "ccomp").isEmpty()
        && words.has("glad", above.word().toLowerCase(Locale.ROOT))
        && sentence.children(above).stream()
            .anyMatch(child -> BEING.contains(child.word().toLowerCase(Locale.ROOT)))
        && verbs.of(sentence, above).status() == Status.HELD;
  }

  /** "would be glad to see you here": a wish, and no more. */
  boolean isWouldBeGladTo(Sentence sentence, Token below, Token above, StatusReading reading) {
    return reading.reason().equals("to")
        && below.isRelation("xcomp")
        && words.has("glad", above.word().toLowerCase(Locale.ROOT))
        && sentence.children(above).stream()
            .anyMatch(c -> c.lemma().equals("would") || c.word().equals("'d"));
  }
}
