package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.time.DateRange;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Lends meetings the place and time of the visit they are part of: after "Costa is in Luanda until
 * Friday", "He will meet President Lourenço" takes place in Angola in that month.
 */
final class Setting {
  private static final int SENTENCES = 6;

  private final Homes homes;

  /**
   * @param day about when the article was written, null when not known
   */
  Setting(Gazetteer gazetteer, @Nullable LocalDate day) {
    this.homes = new Homes(gazetteer, day);
  }

  /** Fills place and time of meetings where the text leaves them to the visit told about. */
  void lend(List<Draft> told) {
    for (Draft draft : told) {
      boolean open = draft.where == null || draft.when.start() == null;
      if (draft.kind == Kind.MEETING && open) {
        visit(told, draft).ifPresent(visit -> lend(visit, draft));
      }
    }
  }

  private Optional<Draft> visit(List<Draft> told, Draft meeting) {
    for (Draft visit : told.reversed()) {
      int distance = meeting.sentence.index() - visit.sentence.index();
      if (visit.kind == Kind.VISIT
          && distance >= 0
          && distance <= SENTENCES
          && visit.where != null
          && fits(visit, meeting)) {
        return Optional.of(visit);
      }
    }
    return Optional.empty();
  }

  /** Whether the traveller meets somebody of the country visited, in the same stretch of time. */
  private boolean fits(Draft visit, Draft meeting) {
    Draft.Part traveller = visit.traveller();
    Where where = Objects.requireNonNull(visit.where);
    if (traveller == null || !meeting.has(traveller.entity())) {
      return false;
    }
    if (where.country().equals(homes.of(traveller.entity()))) {
      return false;
    }
    boolean local =
        meeting.entities().stream()
            .filter(entity -> !entity.key().equals(traveller.entity().key()))
            .anyMatch(entity -> where.country().equals(homes.of(entity)));
    boolean place = meeting.where == null || meeting.where.country().equals(where.country());
    return local && place && isSameTime(visit, meeting);
  }

  private static boolean isSameTime(Draft visit, Draft meeting) {
    boolean pastVisit = visit.status.status() == Status.HELD;
    boolean pastMeeting = meeting.status.status() == Status.HELD;
    PartialDate one = visit.when.start();
    PartialDate two = meeting.when.start();
    if (one != null && two != null) {
      LocalDate last = visit.when.end() == null ? one.last() : visit.when.end().last();
      return !two.last().isBefore(one.first()) && !two.first().isAfter(last.plusDays(14));
    }
    return pastVisit == pastMeeting || visit.status.status() == Status.UNDERWAY;
  }

  private static void lend(Draft visit, Draft meeting) {
    if (meeting.where == null) {
      Where where = Objects.requireNonNull(visit.where);
      meeting.where = new Where(where.country(), where.city(), where.span(), false);
      meeting.rules.add("place of the visit");
    }
    if (meeting.when.start() == null && visit.when.start() != null) {
      meeting.when = DateRange.of(time(visit, meeting));
      meeting.whenSpan = visit.whenSpan;
      meeting.rules.add("time of the visit");
    }
  }

  /** The visit's day when it is told in one breath or lasts no longer, else its month. */
  private static PartialDate time(Draft visit, Draft meeting) {
    PartialDate start = Objects.requireNonNull(visit.when.start());
    boolean sameDay = start.equals(visit.when.end());
    boolean oneBreath =
        visit.when.end() == null && visit.sentence.index() == meeting.sentence.index();
    return sameDay || oneBreath || start.month() == 0
        ? start
        : new PartialDate(start.year(), start.month(), 0);
  }
}
