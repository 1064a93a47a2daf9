package org.summitry.extraction.frame;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Talks that took place though nothing came of them: "failed to bridge their differences over
 * dinner", "did not reach a deal at the meeting". Who "failed to appear at the meeting" was not
 * there.
 */
final class FailedThere {
  private static final Set<String> DURING = Vocabulary.of("occasion-markers");

  private FailedThere() {}

  /** The reading, unless what was denied is what the talks were to bring. */
  static StatusReading settle(
      Sentence sentence, Token noun, StatusReading reading, WordLists words) {
    boolean unable = reading.reason().equals("not able");
    boolean denied = reading.status() == Status.DENIED && reading.tense() != Tense.FUTURE || unable;
    if (!denied || !noun.isNoun() || !DURING.contains(sentence.marker(noun))) {
      return reading;
    }
    boolean fruitless =
        sentence.pathToRoot(noun).stream()
            .skip(1)
            .filter(Token::isVerb)
            .findFirst()
            .filter(verb -> words.has("outcome-verb", Frames.lemma(sentence, verb)))
            .filter(verb -> sentence.child(verb, "obj").isPresent())
            .isPresent();
    return fruitless
        ? new StatusReading(Status.HELD, Tense.PAST, false, false, false, "nothing came of it")
        : reading;
  }
}
