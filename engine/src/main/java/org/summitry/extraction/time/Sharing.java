package org.summitry.extraction.time;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.extraction.time.TimeMeaning.Period;
import org.summitry.extraction.time.TimeMeaning.Range;
import org.summitry.extraction.time.TimeMeaning.Weekday;

/**
 * What two times that stand side by side share: in "June 13 and July 2, 2022" the year, in "Monday
 * to Wednesday next week" the week.
 */
final class Sharing {
  private Sharing() {}

  /** The first with what the second says for both. */
  static TimeMeaning complete(TimeMeaning first, TimeMeaning second) {
    if (first instanceof CalendarDate a && second instanceof CalendarDate b) {
      boolean open = a.year() == 0 && a.pointer() == null && a.month() > 0 && b.month() > 0;
      if (open && b.year() > 0) {
        return a.withYear(a.month() > b.month() && a.day() > 0 && b.day() > 0 ? 0 : b.year());
      }
      return open && b.pointer() != null && b.pointer().unit() == TimeUnit.YEAR
          ? a.withPointer(b.pointer())
          : first;
    }
    if (first instanceof Weekday a && second instanceof Weekday b) {
      boolean week = b.pointer() != null && b.pointer().unit() == TimeUnit.WEEK;
      return a.pointer() == null && week ? new Weekday(a.day(), b.pointer()) : first;
    }
    return first;
  }

  /** "Wednesday and Thursday (September 14-15)": two weekdays, then the dates of both; or null. */
  static @Nullable TimeMeaning findDatedPair(TimeMeaning first, TimeMeaning second) {
    boolean pair =
        first instanceof Weekday
            && second instanceof Range range
            && range.from() instanceof CalendarDate from
            && from.weekday() != null;
    if (pair && first instanceof Weekday day && second instanceof Range range) {
      TimeMeaning from = range.from();
      return from instanceof CalendarDate date
          ? new Range(date.withWeekday(day.day()), range.to())
          : null;
    }
    return null;
  }

  /** Whether the two can be the ends of one stretch: dates of one precision. */
  static boolean isOrdered(TimeMeaning first, TimeMeaning second) {
    if (first instanceof CalendarDate a && second instanceof CalendarDate b) {
      boolean sameKind = (a.day() > 0) == (b.day() > 0) && (a.month() > 0) == (b.month() > 0);
      boolean backwards =
          a.year() > 0
              && b.year() > 0
              && (a.year() * 12 + a.month()) * 31 + a.day()
                  > (b.year() * 12 + b.month()) * 31 + b.day();
      return sameKind && !backwards;
    }
    return true;
  }

  /** Whether the second is the day after the first. */
  static boolean isInRow(TimeMeaning first, TimeMeaning second) {
    if (first instanceof CalendarDate a && second instanceof CalendarDate b) {
      boolean sameMonth = a.month() == b.month() && a.year() == b.year() && a.day() > 0;
      boolean weekdays =
          a.weekday() != null && b.weekday() != null && a.weekday().plus(1) == b.weekday();
      return (sameMonth && a.day() + 1 == b.day()) || (weekdays && a.day() > 0 && b.day() > 0);
    }
    if (first instanceof Weekday a && second instanceof Weekday b) {
      return a.day().plus(1) == b.day();
    }
    return first instanceof Period a
        && second instanceof Period b
        && a.unit() == TimeUnit.DAY
        && b.unit() == TimeUnit.DAY
        && a.steps() + 1 == b.steps();
  }
}
