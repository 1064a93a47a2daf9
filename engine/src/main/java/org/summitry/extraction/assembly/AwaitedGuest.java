package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Whom the article says will be received has not come yet, however it speaks of the visit: "On the
 * Visit of President A", "The visit provides an opportunity", beside "President B looks forward to
 * welcoming President A on 19 December".
 */
final class AwaitedGuest {
  private AwaitedGuest() {}

  /** Settles visits of which only a noun tells; what a verb says stands. */
  static void settle(List<Draft> told, Homes homes, @Nullable DayInterval published) {
    if (published == null) {
      return;
    }
    for (Draft visit : told) {
      boolean undated = visit.kind == Kind.VISIT && visit.when.start() == null;
      boolean open = undated && (visit.status.isWeak() || isAhead(visit));
      if (!open) {
        continue;
      }
      told.stream()
          .filter(other -> awaits(other, visit, homes, published))
          .findFirst()
          .ifPresent(reception -> {
            if (visit.status.isWeak()) {
              visit.status = visit.status.with(Status.PLANNED, "awaited");
            }
            if (isWelcome(reception)) {
              visit.when = DateRange.of(Objects.requireNonNull(reception.when.start()));
            }
          });
    }
  }

  private static boolean isAhead(Draft visit) {
    return visit.status.status() == Status.PLANNED || visit.status.status() == Status.POSSIBLE;
  }

  /** "will welcome her on Monday", "receives her": she comes for it. */
  private static boolean isWelcome(Draft meeting) {
    return meeting.aspect == Frame.Aspect.RECEIVE
        && meeting.when.start() != null
        && meeting.when.start().isDay();
  }

  private static boolean awaits(Draft meeting, Draft visit, Homes homes, DayInterval published) {
    Part guest = visit.traveller();
    PartialDate start = meeting.when.start();
    String place = visit.where == null ? null : visit.where.country();
    return meeting.kind == Kind.MEETING
        && meeting.status.status() == Status.PLANNED
        && start != null
        && !start.first().isBefore(published.last())
        && guest != null
        && place != null
        && meeting.has(guest.entity())
        && meeting.entities().stream().anyMatch(host -> place.equals(homes.of(host)));
  }
}
