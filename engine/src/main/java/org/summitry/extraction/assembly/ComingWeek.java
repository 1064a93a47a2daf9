package org.summitry.extraction.assembly;

import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.model.Status;

/** "is visiting Kenya next week": what is told as going on lies ahead by its own time. */
final class ComingWeek {
  private ComingWeek() {}

  static void settle(Draft draft) {
    boolean coming =
        draft.status.status() == Status.UNDERWAY
            && draft.sentence.mentions(TimeMention.class).stream()
                .filter(time -> time.span().equals(draft.whenSpan))
                .anyMatch(time -> time.mention() instanceof TimeMention said && isNext(said));
    if (coming) {
      draft.status = draft.status.with(Status.PLANNED, "next");
    }
  }

  private static boolean isNext(TimeMention time) {
    return time.time().meaning() instanceof TimeMeaning.Period period
        && period.steps() > 0
        && !period.fromContext();
  }
}
