package org.summitry.reading.formats;

import java.time.LocalDate;
import java.util.Optional;
import org.summitry.model.DayInterval;

/** Days from headers and feeds, which may say anything: the year 190732550 is not one of ours. */
final class Days {
  private static final int LAST_YEAR = 9999;

  private Days() {}

  /** The day, or empty when its year cannot be written with four digits. */
  static Optional<DayInterval> find(LocalDate day) {
    return day.getYear() < 1 || day.getYear() > LAST_YEAR
        ? Optional.empty()
        : Optional.of(DayInterval.of(day));
  }
}
