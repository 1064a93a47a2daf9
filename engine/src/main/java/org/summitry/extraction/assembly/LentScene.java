package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * What a draft takes over from the visit it is part of: "On Friday she goes to Oslo. There she will
 * meet the king" is in Oslo and on that Friday. Of a stay that lasts longer it has only the month.
 */
final class LentScene {
  private final @Nullable LocalDate day;

  /**
   * @param day about when the article was written, null when not known
   */
  LentScene(@Nullable LocalDate day) {
    this.day = day;
  }

  /** Takes place and time over. */
  void take(Draft meeting, Draft visit) {
    takePlace(meeting, visit);
    lendTime(meeting, visit, List.of());
  }

  /** Takes the place over, and what the visit says of a status that stood in a bare noun. */
  static void takePlace(Draft meeting, Draft visit) {
    if (meeting.status.isWeak() && !visit.status.isDone()) {
      meeting.status = visit.status;
      meeting.rules.add("status of the visit");
    }
    if (meeting.where == null) {
      Where where = Objects.requireNonNull(visit.where);
      meeting.where = new Where(where.country(), where.city(), where.span(), false);
      meeting.rules.add("place of the visit");
    }
  }

  /**
   * Takes the time over of the visit, as the clause before the meeting has it.
   *
   * @param dated what has a date in the article
   */
  void takeTime(Draft meeting, Draft visit, List<Draft> dated) {
    lendTime(meeting, dayOf(visit, meeting, dated), dated);
  }

  /**
   * "On Friday she goes to Oslo. There she will meet him": the visit as the clause before has it.
   */
  private Draft dayOf(Draft visit, Draft meeting, List<Draft> told) {
    return told.stream()
        .filter(other -> visit.lentMonth && other.kind == Kind.VISIT && !other.lentMonth)
        .filter(other ->
            other.sentencesTo(meeting) <= 1 || isToday(other) || isStopOfDay(other, meeting, told))
        .filter(other -> isSameStay(other, visit))
        .findFirst()
        .orElse(visit);
  }

  /** "to Doha on January 18 and to Davos from January 19 to 21": a day for Doha, and no more. */
  private static boolean isStopOfDay(Draft visit, Draft meeting, List<Draft> told) {
    PartialDate day = visit.when.start();
    return visit.status.status() == Status.PLANNED
        && meeting.status.status() == Status.PLANNED
        && day != null
        && day.isDay()
        && visit.when.end() == null
        && told.stream()
            .filter(next -> next.kind == Kind.VISIT && next.sentence == visit.sentence)
            .map(next -> next.when.start())
            .anyMatch(next ->
                next != null && next.isDay() && next.first().equals(day.first().plusDays(1)));
  }

  private boolean isToday(Draft visit) {
    return day != null && PartialDate.of(day).equals(visit.when.start());
  }

  private static boolean isSameStay(Draft one, Draft other) {
    Part traveller = one.traveller();
    return traveller != null
        && other.has(traveller.entity())
        && one.where != null
        && other.where != null
        && one.where.country().equals(other.where.country());
  }

  private void lendTime(Draft meeting, Draft visit, List<Draft> told) {
    PartialDate start = visit.when.start();
    if (meeting.when.start() != null || start == null) {
      return;
    }
    Optional<PartialDate> counted = DayCount.of(meeting.sentence, start);
    if (counted.isPresent()) {
      meeting.when = DateRange.of(counted.get());
      meeting.rules.add("day of the visit");
      return;
    }
    boolean arrival =
        visit.aspect == Frame.Aspect.ARRIVE && visit.sentence.index() > meeting.sentence.index();
    boolean near = meeting.sentencesTo(visit) <= 1 || isStopOfDay(visit, meeting, told);
    boolean beside = near && visit.when.end() == null && !arrival;
    boolean today = meeting.status.isSurelyDone() && isToday(visit);
    if (beside || today || start.equals(visit.when.end())) {
      meeting.when = DateRange.of(start);
      meeting.whenSpan = visit.whenSpan;
      meeting.lentMonth |= visit.lentMonth && meeting.kind == Kind.MEETING;
      meeting.rules.add("day of the visit");
    } else {
      takeMonth(meeting, visit, "month of the visit");
    }
  }

  /** Puts the draft into the month of the other one. */
  static void takeMonth(Draft draft, Draft from, String rule) {
    PartialDate start = Objects.requireNonNull(from.when.start());
    PartialDate month =
        start.month() == 0 ? start : new PartialDate(start.year(), start.month(), 0);
    draft.when = DateRange.of(month).endingWith(draft.when);
    draft.whenSpan = from.whenSpan;
    draft.lentMonth = true;
    draft.rules.add(rule);
  }
}
