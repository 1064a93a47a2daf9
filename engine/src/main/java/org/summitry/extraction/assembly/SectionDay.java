package org.summitry.extraction.assembly;

import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.summit.SummitFinder;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeMeaning;

/**
 * The day of the heading, for an item of a diary told in the present: below "Thursday, 20 February"
 * the minister "attends the council" on that day, whichever day the council's last session had.
 */
final class SectionDay {
  private SectionDay() {}

  static void settle(Draft draft, StoryDays days) {
    boolean item = draft.status.isSimplePresent() || draft.status.isWeak();
    boolean dated =
        draft.sentence.mentions(TimeMention.class).stream()
            .anyMatch(token ->
                !(token.mention() instanceof TimeMention time
                    && time.time().meaning() instanceof TimeMeaning.TimeOfDay));
    if (item && !dated && draft.when.start() == null) {
      days.findSingleDay(draft.sentence)
          .ifPresent(day -> {
            draft.when = DateRange.of(day);
            draft.rules.add(SummitFinder.HEADING_DAY);
          });
    }
  }
}
