package org.summitry.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.summitry.model.PartialDate;

/** Stretches of whole days; weeks start on Monday. */
final class Weeks {
  private Weeks() {}

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  static DateRange days(LocalDate first, int count) {
    return new DateRange(PartialDate.of(first), PartialDate.of(first.plusDays(count - 1L)));
  }
}
