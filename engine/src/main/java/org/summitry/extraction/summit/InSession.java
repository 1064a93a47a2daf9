package org.summitry.extraction.summit;

import java.time.LocalDate;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.Tense;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * How a gathering stands by its days: what is over by the article's day was held, what lies ahead
 * is planned, and in its days it is under way, unless what was done there is told as done.
 */
final class InSession {
  private InSession() {}

  /** Settles the status of a gathering with known days that is neither put off nor cancelled. */
  static void settle(Draft draft, LocalDate published) {
    PartialDate start = draft.when.start();
    if (start == null) {
      return;
    }
    LocalDate last = draft.when.end() == null ? start.last() : draft.when.end().last();
    Status status = draft.status.status();
    boolean open = status == Status.PLANNED || status == Status.UNDERWAY || status == Status.HELD;
    if (!open) {
      return;
    }
    if (last.isBefore(published.minusDays(1))) {
      draft.status = draft.status.with(Status.HELD, "its days are over");
    } else if (start.first().isAfter(published)) {
      draft.status = draft.status.with(Status.PLANNED, "its days lie ahead");
    } else if (status == Status.HELD && isToday(start, published) && isUntold(draft)) {
      draft.status = draft.status.with(Status.PLANNED, "its days begin");
    } else if (start.isDay() && isGoingOn(draft, start, published)) {
      draft.status = draft.status.with(Status.UNDERWAY, "these are its days");
    }
  }

  /** In its days a gathering is under way unless what was done there is told as done. */
  private static boolean isGoingOn(Draft draft, PartialDate start, LocalDate published) {
    LocalDate last = draft.when.end() == null ? start.last() : draft.when.end().last();
    boolean begun = start.first().isBefore(published) && !last.isBefore(published);
    boolean told = draft.status.status() == Status.HELD && draft.status.tense() == Tense.PAST;
    return begun && !told && !draft.status.ended();
  }

  private static boolean isToday(PartialDate start, LocalDate published) {
    return start.isDay() && start.first().equals(published);
  }

  private static boolean isUntold(Draft draft) {
    return draft.status.tense() != Tense.PAST || draft.status.reason().equals(Editions.ARRIVED);
  }
}
