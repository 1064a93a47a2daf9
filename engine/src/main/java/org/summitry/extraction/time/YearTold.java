package org.summitry.extraction.time;

import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.model.PartialDate;

/**
 * The year of a date in a text that nobody can date, by the date told before it: after "returned on
 * 28 March 2020", "had left on 21 March" is of 2020, too, and after "in December 2019" January is
 * of 2020.
 */
final class YearTold {
  private YearTold() {}

  /** The date that lies nearest to the one told before; empty where there is no such day. */
  static Optional<PartialDate> of(CalendarDate date, PartialDate before) {
    if (before.month() == 0) {
      return in(before.year(), date);
    }
    return IntStream.rangeClosed(before.year() - 1, before.year() + 1)
        .boxed()
        .flatMap(year -> in(year, date).stream())
        .min(Comparator.comparingLong(one -> distance(one, before)));
  }

  private static long distance(PartialDate one, PartialDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one.first(), other.first()));
  }

  private static Optional<PartialDate> in(int year, CalendarDate date) {
    try {
      PartialDate found = new PartialDate(year, date.month(), date.day());
      found.first();
      return Optional.of(found);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
