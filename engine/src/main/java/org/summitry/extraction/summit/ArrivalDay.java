package org.summitry.extraction.summit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.gazetteer.Edition;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;

/**
 * The day of a bare weekday in an article that does not say when it was written, where a gathering
 * does: who "arrived on Tuesday" for a summit from Wednesday to Thursday came the day before. Who
 * came home from it on a day had gone there for its first.
 */
final class ArrivalDay {
  private static final int WEEK = 7;

  private static final int DAYS_BEFORE = 4;

  private ArrivalDay() {}

  static void settle(Draft visit, Edition edition) {
    PartialDate said = visit.when.start();
    boolean open = visit.kind == Kind.VISIT && said != null && !said.isDay();
    if (!open || !edition.start().isDay()) {
      return;
    }
    PartialDate left = visit.when.end();
    if (left != null) {
      boolean then =
          !left.last().isBefore(edition.start().first())
              && !left.first().isAfter(edition.start().first().plusDays(WEEK));
      visit.when = then ? new DateRange(edition.start(), left) : visit.when;
    } else {
      weekday(visit)
          .map(day -> nearest(day, edition))
          .ifPresent(day -> visit.when = DateRange.of(PartialDate.of(day)));
    }
  }

  private static Optional<DayOfWeek> weekday(Draft visit) {
    return visit.sentence.tokens().stream()
        .filter(token -> token.span().equals(visit.whenSpan))
        .filter(token -> token.mention() instanceof TimeMention)
        .map(token -> ((TimeMention) token.mention()).time().meaning())
        .filter(
            meaning -> meaning instanceof TimeMeaning.Weekday weekday && weekday.pointer() == null)
        .map(meaning -> ((TimeMeaning.Weekday) meaning).day())
        .findFirst();
  }

  /** The weekday among the edition's days, else the last one before them. */
  private static LocalDate nearest(DayOfWeek day, Edition edition) {
    LocalDate first = edition.start().first();
    LocalDate within = first.with(TemporalAdjusters.nextOrSame(day));
    LocalDate last = edition.end() == null ? first : edition.end().last();
    boolean during = !within.isAfter(last) && ChronoUnit.DAYS.between(first, within) < WEEK;
    return during ? within : first.with(TemporalAdjusters.previous(day));
  }

  /** "arrived on Wednesday night for the summit": a stay begins before the summit does. */
  static boolean isBefore(Draft draft, Edition edition, PartialDate said) {
    return draft.kind == Kind.VISIT
        && said.isDay()
        && draft.sentence.marker(draft.trigger).equals("for")
        && said.first().isBefore(edition.start().first())
        && !said.first().isBefore(edition.start().first().minusDays(DAYS_BEFORE));
  }
}
