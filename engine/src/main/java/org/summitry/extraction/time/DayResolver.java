package org.summitry.extraction.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.Distance;
import org.summitry.extraction.time.TimeMeaning.PartOf;
import org.summitry.extraction.time.TimeMeaning.Period;
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
  private final WeekdayResolver weekdays;
  private final PeriodResolver periods;
  private final DistanceResolver distances;

  DayResolver(@Nullable LocalDate today, TimeAnchor anchor, Tense tense) {
    this.today = today;
    this.anchor = anchor;
    this.tense = tense;
    this.calendar = new CalendarResolver(today, anchor, tense);
    this.weekdays = new WeekdayResolver(today, anchor, tense);
    this.periods = new PeriodResolver(today, anchor, tense);
    this.distances = new DistanceResolver(today, anchor, tense);
  }

  Optional<DateRange> resolve(TimeMeaning meaning) {
    return switch (meaning) {
      case TimeMeaning.CalendarDate date -> calendar.resolve(date).map(DateRange::of);
      case TimeMeaning.NumericDate date -> calendar.resolve(date).map(DateRange::of);
      case TimeMeaning.Holiday holiday -> calendar.resolve(holiday).map(DateRange::of);
      case Weekday weekday ->
          weekdays.resolve(weekday).map(day -> DateRange.of(PartialDate.of(day)));
      case Period period -> periods.resolve(period);
      case Distance distance -> distances.resolve(distance);
      case Season season -> new SeasonResolver(today, anchor, tense).resolve(season);
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
          .map(day -> Weeks.days(Weeks.monday(day.first()), 7));
    }
    boolean thisWeek =
        part.whole() instanceof Period period
            && period.unit() == TimeUnit.WEEK
            && period.steps() == 0
            && !period.fromContext();
    if (!thisWeek || today == null || whole.isEmpty()) {
      return whole;
    }
    LocalDate first = Weeks.monday(today);
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
    LocalDate first = anchor.contextDay();
    return first == null
        ? Optional.empty()
        : Optional.of(DateRange.of(PartialDate.of(first.plusDays(number.number() - 1L))));
  }
}
