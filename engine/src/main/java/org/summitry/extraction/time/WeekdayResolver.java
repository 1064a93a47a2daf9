package org.summitry.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.Pointer;
import org.summitry.extraction.time.TimeMeaning.Weekday;

/**
 * Finds the day that a weekday means: told in the past the last one, told of the future the next.
 */
final class WeekdayResolver {
  private final @Nullable LocalDate today;
  private final TimeAnchor anchor;
  private final Tense tense;

  WeekdayResolver(@Nullable LocalDate today, TimeAnchor anchor, Tense tense) {
    this.today = today;
    this.anchor = anchor;
    this.tense = tense;
  }

  Optional<LocalDate> resolve(Weekday weekday) {
    Pointer pointer = weekday.pointer();
    boolean told = pointer != null && pointer.which().isFromContext();
    LocalDate from = told || anchor.background() ? anchor.contextDay() : today;
    DayOfWeek day = weekday.day();
    if (from == null) {
      return Optional.ofNullable(anchor.contextDay())
          .filter(_ -> pointer == null && today == null)
          .map(before -> closest(before, day));
    }
    if (pointer == null) {
      return Optional.of(nearest(from, day));
    }
    if (pointer.unit() == TimeUnit.WEEK) {
      LocalDate monday = Weeks.monday(from).plusWeeks(pointer.which().step());
      return Optional.of(monday.plusDays(day.getValue() - 1L));
    }
    return Optional.of(
        switch (pointer.which()) {
          case LAST, PAST, PREVIOUS, RECENT -> from.with(TemporalAdjusters.previous(day));
          case FOLLOWING -> from.with(TemporalAdjusters.next(day));
          case NEXT -> Weeks.monday(from).plusWeeks(1).plusDays(day.getValue() - 1L);
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
}
