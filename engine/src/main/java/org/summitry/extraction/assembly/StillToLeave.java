package org.summitry.extraction.assembly;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Who is to leave a country soon is there: "was due to leave Kazakhstan later on Tuesday" tells of
 * a stay under way and of its end.
 */
final class StillToLeave {
  private static final StatusReading THERE =
      new StatusReading(Status.UNDERWAY, Tense.PRESENT, true, false, false, "is to leave");

  /** So many days ahead of leaving the guest may not have come yet. */
  private static final int DAYS = 1;

  private StillToLeave() {}

  static void settle(Draft draft, @Nullable DayInterval published) {
    PartialDate day = draft.when.start() == null ? draft.when.end() : draft.when.start();
    boolean leaving = draft.rule.equals("visit.left") && draft.status.status() == Status.PLANNED;
    if (!leaving || published == null || day == null || !day.isDay()) {
      return;
    }
    boolean soon = !day.first().isAfter(published.last().plusDays(DAYS));
    if (soon) {
      draft.status = THERE;
      draft.when =
          new org.summitry.extraction.time.DateRange(
              new PartialDate(day.year(), day.month(), 0), day);
    }
  }
}
