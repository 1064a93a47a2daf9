package org.summitry.extraction.assembly;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * The time of former talks is theirs alone: of "their second meeting following their talks in Lima
 * in April" only the talks are of April.
 */
final class FormerTalks {
  private static final Set<String> AFTER = Vocabulary.of("coming-after");

  private FormerTalks() {}

  /** Whether the time belongs to talks of the same people that the draft's noun comes after. */
  static boolean isTimeOf(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    return draft.trigger.isNoun()
        && sentence
            .head(time)
            .filter(noun -> noun.isNoun() && noun.index() != draft.trigger.index())
            .filter(noun -> isFormer(sentence, noun))
            .isPresent();
  }

  /** Whether the draft is of such talks, told as done. */
  static boolean are(Draft draft) {
    return draft.status.status() == Status.HELD && isFormer(draft.sentence, draft.trigger);
  }

  /** What is told as done lies behind the day of writing. */
  static void settle(Draft draft) {
    if (are(draft)) {
      String reason = draft.status.reason();
      draft.status = new StatusReading(Status.HELD, Tense.PAST, false, false, false, reason);
    }
  }

  private static boolean isFormer(Sentence sentence, Token noun) {
    return noun.isNoun()
        && AFTER.contains(sentence.marker(noun))
        && sentence.children(noun, "nmod:poss").stream()
            .anyMatch(owner -> owner.word().equals("their"));
  }
}
