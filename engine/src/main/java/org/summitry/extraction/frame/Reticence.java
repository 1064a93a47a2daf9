package org.summitry.extraction.frame;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.model.Status;

/**
 * Words that are refused, and not the engagement: "declined to comment on reports that Ado may go
 * to Lima" leaves open what the reports say.
 */
final class Reticence {
  private static final Set<String> SPEAKING = Vocabulary.of("words-withheld");

  private Reticence() {}

  /** Whether the verb above refuses to speak of what stands below it. */
  static boolean is(Sentence sentence, Token above, Token below) {
    return SPEAKING.contains(below.lemma())
        && below.isVerb()
        && sentence.marker(below).equals("to")
        && below.head() == above.index();
  }

  /** A plan that nobody speaks of is possible; what was done was done. */
  static StatusReading settle(StatusReading reading) {
    return reading.status() == Status.PLANNED && !reading.isWeak()
        ? StatusReading.ahead(Status.POSSIBLE, "declined to comment")
        : reading;
  }
}
