package org.summitry.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.Distance;
import org.summitry.extraction.time.TimeMeaning.PartOf;
import org.summitry.extraction.time.TimeMeaning.Period;
import org.summitry.extraction.time.TimeMeaning.Pointer;
import org.summitry.extraction.time.TimeMeaning.Quarter;
import org.summitry.extraction.time.TimeMeaning.Range;
import org.summitry.extraction.time.TimeMeaning.Season;
import org.summitry.extraction.time.TimeMeaning.Weekday;
import org.summitry.model.PartialDate;

/** Resolves meanings for one day of writing, which may be unknown (null). */
final class DayResolver {
  private final @Nullable LocalDate today;
  private final TimeAnchor anchor;
  private final Tense tense;
  private final CalendarResolver calendar;

  DayResolver(@Nullable LocalDate today, TimeAnchor anchor, Tense tense) {
    this.today = today;
    this.anchor = anchor;
    this.tense = tense;
    this.calendar = new CalendarResolver(today, anchor, tense);
  }

  Optional<DateRange> resolve(TimeMeaning meaning) {
    return switch (meaning) {
      case TimeMeaning.CalendarDate date -> calendar.resolve(date).map(DateRange::of);
      case TimeMeaning.NumericDate date -> calendar.resolve(date).map(DateRange::of);
      case TimeMeaning.Holiday holiday -> calendar.resolve(holiday).map(DateRange::of);
      case Weekday weekday -> weekday(weekday).map(day -> DateRange.of(PartialDate.of(day)));
      case Period period -> period(period);
      case Distance distance -> distance(distance);
      case Season season -> season(season);
      case Quarter quarter -> quarter(quarter);
      case PartOf part -> part(part);
      case Range range -> range(range);
      case TimeMeaning.DayNumber number -> dayNumber(number);
      case TimeMeaning.Era ignored -> Optional.empty();
      case TimeMeaning.Duration ignored -> Optional.empty();
      case TimeMeaning.TimeOfDay ignored -> Optional.empty();
      case TimeMeaning.Vague ignored -> Optional.empty();
    };
  }

  private Optional<LocalDate> weekday(Weekday weekday) {
    Pointer pointer = weekday.pointer();
    boolean told = pointer != null && pointer.which().isFromContext();
    LocalDate from = told || anchor.background() ? contextDay() : today;
    if (from == null) {
      return Optional.empty();
    }
    DayOfWeek day = weekday.day();
    if (pointer == null) {
      return Optional.of(nearest(from, day));
    }
    if (pointer.unit() == TimeUnit.WEEK) {
      LocalDate monday = monday(from).plusWeeks(pointer.which().step());
      return Optional.of(monday.plusDays(day.getValue() - 1L));
    }
    return Optional.of(
        switch (pointer.which()) {
          case LAST, PAST, PREVIOUS, RECENT -> from.with(TemporalAdjusters.previous(day));
          case FOLLOWING -> from.with(TemporalAdjusters.next(day));
          case NEXT -> monday(from).plusWeeks(1).plusDays(day.getValue() - 1L);
          case COMING -> from.with(TemporalAdjusters.next(day));
          case THIS, CURRENT -> ofThisWeek(from, day);
          case SAME, THAT -> closest(from, day);
        });
  }

  private LocalDate nearest(LocalDate from, DayOfWeek day) {
    return switch (tense) {
      case PAST, UNKNOWN -> from.with(TemporalAdjusters.previousOrSame(day));
      case FUTURE -> from.with(TemporalAdjusters.nextOrSame(day));
      case PRESENT -> closest(from, day);
    };
  }

  private LocalDate ofThisWeek(LocalDate from, DayOfWeek day) {
    return tense == Tense.UNKNOWN ? closest(from, day) : nearest(from, day);
  }

  private static LocalDate closest(LocalDate from, DayOfWeek day) {
    LocalDate before = from.with(TemporalAdjusters.previousOrSame(day));
    return before.isBefore(from.minusDays(3)) ? before.plusWeeks(1) : before;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private @Nullable LocalDate contextDay() {
    DateRange context = anchor.context();
    PartialDate start = context == null ? null : context.start();
    return start != null && start.isDay() ? start.first() : null;
  }

  private Optional<DateRange> period(Period period) {
    PartialDate context = anchor.context() == null ? null : anchor.context().start();
    if (period.fromContext()) {
      boolean stale = tense == Tense.FUTURE && period.steps() == 0;
      if (context != null && !stale) {
        return fromContext(period, context);
      }
      if (context == null && period.unit() == TimeUnit.DAY && !countsFromWriting(period.steps())) {
        return Optional.empty();
      }
    }
    return today == null ? Optional.empty() : Optional.of(shift(today, period));
  }

  /** With no date told of yet, "the day before" is the day before the writing. */
  private boolean countsFromWriting(int steps) {
    return steps == 0 || (steps < 0 ? tense != Tense.FUTURE : tense == Tense.FUTURE);
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
      case WEEK -> days(monday(from).plusWeeks(steps), 7);
      case FORTNIGHT -> days(monday(from).plusWeeks(2L * steps), 14);
      case WEEKEND -> days(saturday(from, steps), 2);
      case MONTH -> DateRange.of(PartialDate.of(YearMonth.from(from).plusMonths(steps)));
      case YEAR -> DateRange.of(PartialDate.ofYear(from.getYear() + steps));
      case DECADE, CENTURY -> DateRange.UNKNOWN;
    };
  }

  /** Early in the week "this weekend" told in the past is the one just over. */
  private LocalDate saturday(LocalDate from, int steps) {
    LocalDate own = monday(from).plusDays(5);
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

  private static DateRange days(LocalDate first, int count) {
    return new DateRange(PartialDate.of(first), PartialDate.of(first.plusDays(count - 1L)));
  }

  private Optional<DateRange> distance(Distance distance) {
    LocalDate from =
        switch (distance.basis()) {
          case WRITING -> today;
          case WRITING_IF_AHEAD -> tense == Tense.FUTURE ? today : null;
          case CONTEXT -> contextDay();
          case EVENT -> null;
        };
    PartialDate context = anchor.context() == null ? null : anchor.context().start();
    if (distance.basis() == TimeMeaning.Basis.CONTEXT && from == null && context != null) {
      return coarse(distance, context);
    }
    boolean near = distance.unit() == TimeUnit.HOUR || countsFromWriting(distance.ahead() ? 1 : -1);
    if (from == null && context == null && distance.basis() == TimeMeaning.Basis.CONTEXT && near) {
      from = today;
    }
    return from == null ? Optional.empty() : away(distance, from);
  }

  /** "a year later" after "in 2013", "two months later" after "in May 2013". */
  private static Optional<DateRange> coarse(Distance distance, PartialDate context) {
    if (distance.amount() == 0) {
      return Optional.empty();
    }
    int years = distance.unit() == TimeUnit.YEAR ? distance.amount() : 0;
    if (years != 0) {
      // "one year later" after a month is about that month; of more years only the year is meant.
      int month = Math.abs(years) == 1 ? context.month() : 0;
      return Optional.of(DateRange.of(new PartialDate(context.year() + years, month, 0)));
    }
    if (distance.unit() == TimeUnit.MONTH && context.month() > 0) {
      YearMonth month = YearMonth.of(context.year(), context.month());
      return Optional.of(DateRange.of(PartialDate.of(month.plusMonths(distance.amount()))));
    }
    return Optional.empty();
  }

  /** Days are exact; weeks may be some days off, months and years are only that. */
  private static Optional<DateRange> away(Distance distance, LocalDate from) {
    int amount = distance.amount();
    boolean vague = amount == 0;
    return switch (distance.unit()) {
      case MINUTE -> Optional.of(DateRange.of(PartialDate.of(from)));
      case HOUR ->
          Math.abs(amount) <= 12
              ? Optional.of(DateRange.of(PartialDate.of(from)))
              : Optional.empty();
      case DAY ->
          vague
              ? Optional.empty()
              : Optional.of(DateRange.of(PartialDate.of(from.plusDays(amount))));
      case WEEK -> vague ? Optional.empty() : about(from.plusWeeks(amount));
      case FORTNIGHT -> vague ? Optional.empty() : about(from.plusWeeks(2L * amount));
      case MONTH ->
          vague
              ? Optional.empty()
              : Optional.of(DateRange.of(PartialDate.of(YearMonth.from(from).plusMonths(amount))));
      case YEAR ->
          vague || from.getYear() + amount < 0
              ? Optional.empty()
              : Optional.of(DateRange.of(PartialDate.ofYear(from.getYear() + amount)));
      case DECADE, CENTURY, WEEKEND -> Optional.empty();
    };
  }

  /** The month or year that holds the three days before and after. */
  private static Optional<DateRange> about(LocalDate day) {
    LocalDate before = day.minusDays(3);
    LocalDate after = day.plusDays(3);
    if (before.getYear() != after.getYear()) {
      return Optional.empty();
    }
    boolean sameMonth = before.getMonth() == after.getMonth();
    return Optional.of(
        DateRange.of(
            sameMonth ? PartialDate.of(YearMonth.from(day)) : PartialDate.ofYear(day.getYear())));
  }

  /** A season is told by its year: which months it has depends on the half of the world. */
  private Optional<DateRange> season(Season season) {
    if (season.year() > 0) {
      return Optional.of(DateRange.of(PartialDate.ofYear(season.year())));
    }
    Which which = season.which();
    if (today == null || which == null || season.name().equals("winter")) {
      return Optional.empty();
    }
    if (which == Which.LAST && today.getMonthValue() > 8) {
      return Optional.empty();
    }
    PartialDate context = anchor.context() == null ? null : anchor.context().start();
    if (which.isFromContext()) {
      return which.step() == 0 && context != null
          ? Optional.of(DateRange.of(PartialDate.ofYear(context.year())))
          : Optional.empty();
    }
    return Optional.of(DateRange.of(PartialDate.ofYear(today.getYear() + which.step())));
  }

  private Optional<DateRange> quarter(Quarter quarter) {
    TimeMeaning of = quarter.of();
    Optional<DateRange> year = of == null ? thisYear() : resolve(of);
    return year.map(DateRange::start)
        .map(start ->
            new DateRange(
                new PartialDate(start.year(), quarter.number() * 3 - 2, 0),
                new PartialDate(start.year(), quarter.number() * 3, 0)));
  }

  private Optional<DateRange> thisYear() {
    return today == null
        ? Optional.empty()
        : Optional.of(DateRange.of(PartialDate.ofYear(today.getYear())));
  }

  /** Months and years stay what they are; of a week the part before or after today is left. */
  private Optional<DateRange> part(PartOf part) {
    Optional<DateRange> whole = resolve(part.whole());
    if (part.stretch() == Stretch.WHOLE_WEEK) {
      return whole
          .map(DateRange::start)
          .filter(PartialDate::isDay)
          .map(day -> days(monday(day.first()), 7));
    }
    boolean thisWeek =
        part.whole() instanceof Period period
            && period.unit() == TimeUnit.WEEK
            && period.steps() == 0
            && !period.fromContext();
    if (!thisWeek || today == null || whole.isEmpty()) {
      return whole;
    }
    LocalDate first = monday(today);
    LocalDate last = first.plusDays(6);
    return switch (part.stretch()) {
      case EARLY -> Optional.of(span(first, tense == Tense.FUTURE ? last : today));
      case LATE -> Optional.of(span(tense == Tense.PAST ? first : today, last));
      case MIDDLE, FIRST_HALF, SECOND_HALF, WHOLE_WEEK -> whole;
    };
  }

  private static DateRange span(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? DateRange.of(PartialDate.of(first))
        : new DateRange(PartialDate.of(first), PartialDate.of(last));
  }

  private Optional<DateRange> range(Range range) {
    if (range.from() instanceof TimeMeaning.CalendarDate from
        && range.to() instanceof TimeMeaning.CalendarDate to) {
      return calendar.range(from, to);
    }
    Optional<PartialDate> from = resolve(range.from()).map(DateRange::start);
    Optional<PartialDate> to = resolve(range.to()).map(DateRange::start);
    if (from.isEmpty() || to.isEmpty()) {
      return from.map(DateRange::of);
    }
    PartialDate last = to.get();
    if (range.to() instanceof Weekday weekday && from.get().isDay()) {
      boolean free = weekday.pointer() == null;
      LocalDate after = from.get().first().with(TemporalAdjusters.next(weekday.day()));
      last = free || last.compareTo(from.get()) < 0 ? PartialDate.of(after) : last;
    }
    return Optional.of(
        last.compareTo(from.get()) < 0
            ? DateRange.of(from.get())
            : new DateRange(from.get(), last));
  }

  private Optional<DateRange> dayNumber(TimeMeaning.DayNumber number) {
    LocalDate first = contextDay();
    return first == null
        ? Optional.empty()
        : Optional.of(DateRange.of(PartialDate.of(first.plusDays(number.number() - 1L))));
  }
}
