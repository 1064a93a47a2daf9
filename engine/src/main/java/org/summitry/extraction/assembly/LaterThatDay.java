package org.summitry.extraction.assembly;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Status;

/**
 * A part of the day at the beginning of a sentence, with no day named: after "They will meet Ado on
 * Saturday morning", "In the afternoon they are expected in Lima" is of the Saturday; after
 * "arrived this morning" it is of the day of the writing.
 */
final class LaterThatDay {
  private static final int FRONT = 4;
  private static final Set<String> PARTS = Vocabulary.of("parts-of-day");
  private static final Set<String> TODAY = Set.of("this", "today", "tonight");

  private LaterThatDay() {}

  static void settle(Draft draft, StoryDays days) {
    boolean open =
        draft.status.status() == Status.PLANNED || draft.status.status() == Status.POSSIBLE;
    if (open && draft.when.start() == null && isFronted(draft.sentence)) {
      days.findAheadBefore(draft.sentence)
          .or(() -> days.findToday(draft.sentence))
          .ifPresent(day -> {
            draft.when = DateRange.of(day);
            draft.rules.add("later that day");
          });
    }
  }

  /** "In the afternoon", "At noon", "Later in the evening". */
  private static boolean isFronted(Sentence sentence) {
    return sentence.tokens().stream()
            .limit(FRONT)
            .anyMatch(token -> PARTS.stream().anyMatch(part -> names(token, part)))
        && sentence.tokens().stream().limit(FRONT).noneMatch(LaterThatDay::isToday);
  }

  /** "this morning" is that of the telling. */
  private static boolean isToday(Token token) {
    String word = token.word().toLowerCase(java.util.Locale.ROOT);
    return TODAY.contains(token.lemma()) || word.startsWith("this ");
  }

  private static boolean names(Token token, String part) {
    String word = token.word().toLowerCase(java.util.Locale.ROOT);
    return word.equals(part)
        || word.equals("the " + part)
        || word.endsWith("in the " + part)
        || word.endsWith(" " + part);
  }
}
