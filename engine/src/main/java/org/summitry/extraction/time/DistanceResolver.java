package org.summitry.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.Distance;
import org.summitry.model.PartialDate;

/** Finds dates told by how far away they are: "three weeks ago", "two days later". */
final class DistanceResolver {
  private final @Nullable LocalDate today;
  private final TimeAnchor anchor;
  private final Tense tense;

  DistanceResolver(@Nullable LocalDate today, TimeAnchor anchor, Tense tense) {
    this.today = today;
    this.anchor = anchor;
    this.tense = tense;
  }

  Optional<DateRange> resolve(Distance distance) {
    LocalDate from =
        switch (distance.basis()) {
          case WRITING -> today;
          case WRITING_IF_AHEAD -> tense == Tense.FUTURE ? today : null;
          case CONTEXT -> anchor.contextDay();
          case EVENT -> null;
        };
    PartialDate context = anchor.context() == null ? null : anchor.context().start();
    if (distance.basis() == TimeMeaning.Basis.CONTEXT && from == null && context != null) {
      return coarse(distance, context);
    }
    boolean near =
        distance.unit() == TimeUnit.HOUR || tense.countsFromWriting(distance.ahead() ? 1 : -1);
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
}
