package org.summitry.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.Period;
import org.summitry.model.PartialDate;

/**
 * Finds whole days, weeks, months and years counted from the writing or from the date told of:
 * "yesterday", "this weekend", "the following month".
 */
final class PeriodResolver {
  private final @Nullable LocalDate today;
  private final TimeAnchor anchor;
  private final Tense tense;

  PeriodResolver(@Nullable LocalDate today, TimeAnchor anchor, Tense tense) {
    this.today = today;
    this.anchor = anchor;
    this.tense = tense;
  }

  Optional<DateRange> resolve(Period period) {
    PartialDate context = anchor.context() == null ? null : anchor.context().start();
    if (period.fromContext()) {
      boolean gone = context == null || today == null || context.last().isBefore(today);
      boolean stale = tense == Tense.FUTURE && period.steps() == 0 && gone;
      if (context != null && !stale) {
        return fromContext(period, context);
      }
      if (context == null
          && period.unit() == TimeUnit.DAY
          && !tense.countsFromWriting(period.steps())) {
        return Optional.empty();
      }
    }
    return today == null ? Optional.empty() : Optional.of(shift(today, period));
  }

  /** "the following day" needs a day, "that year" only a year. */
  private Optional<DateRange> fromContext(Period period, PartialDate context) {
    boolean known =
        switch (period.unit()) {
          case YEAR -> true;
          case MONTH -> context.month() > 0;
          case MINUTE, HOUR, DAY, WEEK, WEEKEND, FORTNIGHT -> context.isDay();
          case DECADE, CENTURY -> false;
        };
    DateRange range = anchor.context();
    PartialDate end = range == null ? null : range.end();
    boolean afterEnd = period.steps() > 0 && end != null && end.precision() == context.precision();
    return known
        ? Optional.of(shift(afterEnd && end != null ? end.last() : context.first(), period))
        : Optional.empty();
  }

  private DateRange shift(LocalDate from, Period period) {
    int steps = period.steps();
    return switch (period.unit()) {
      case MINUTE, HOUR -> DateRange.of(PartialDate.of(from));
      case DAY -> DateRange.of(PartialDate.of(from.plusDays(steps)));
      case WEEK -> Weeks.days(Weeks.monday(weekOf(from, steps)).plusWeeks(steps), 7);
      case FORTNIGHT -> Weeks.days(Weeks.monday(from).plusWeeks(2L * steps), 14);
      case WEEKEND -> Weeks.days(saturday(from, steps), 2);
      case MONTH -> DateRange.of(PartialDate.of(YearMonth.from(from).plusMonths(steps)));
      case YEAR -> DateRange.of(PartialDate.ofYear(from.getYear() + steps));
      case DECADE, CENTURY -> DateRange.UNKNOWN;
    };
  }

  /** On a Sunday "this week" told of the future is the one that is about to begin. */
  private LocalDate weekOf(LocalDate from, int steps) {
    boolean eve = steps == 0 && from.equals(today) && from.getDayOfWeek() == DayOfWeek.SUNDAY;
    return eve && tense == Tense.FUTURE ? from.plusDays(1) : from;
  }

  /** Early in the week "this weekend" told in the past is the one just over. */
  private LocalDate saturday(LocalDate from, int steps) {
    LocalDate own = Weeks.monday(from).plusDays(5);
    if (steps != 0) {
      return own.plusWeeks(steps);
    }
    boolean begun = !from.isBefore(own);
    return switch (tense) {
      case PAST -> begun ? own : own.minusWeeks(1);
      case FUTURE, PRESENT -> own;
      case UNKNOWN -> from.getDayOfWeek().getValue() <= 2 ? own.minusWeeks(1) : own;
    };
  }
}
