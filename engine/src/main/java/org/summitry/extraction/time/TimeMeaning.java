package org.summitry.extraction.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What a time expression says, whatever the day of writing: a closed set, one record each. */
public sealed interface TimeMeaning {

  /** What a calendar date or weekday hangs on: LAST YEAR in "April last year". */
  record Pointer(Which which, TimeUnit unit) {}

  /**
   * A date of the calendar with what the text leaves open: "September 14, 2022", "Friday, Nov 4",
   * "the 14th", "in 2013", "April last year".
   *
   * @param year 0 when not said
   * @param month 1 to 12, 0 when not said
   * @param day 1 to 31, 0 when not said
   * @param weekday said beside it, a help to find the year
   * @param pointer what picks the year (unit YEAR or MONTH: "last November") or, for a day without
   *     month, the month
   */
  record CalendarDate(
      int year, int month, int day, @Nullable DayOfWeek weekday, @Nullable Pointer pointer)
      implements TimeMeaning {
    static CalendarDate of(int year, int month, int day) {
      return new CalendarDate(year, month, day, null, null);
    }

    CalendarDate withYear(int said) {
      return new CalendarDate(said, month, day, weekday, null);
    }

    CalendarDate withWeekday(DayOfWeek said) {
      return new CalendarDate(year, month, day, said, pointer);
    }

    CalendarDate withPointer(Pointer said) {
      return new CalendarDate(year, month, day, weekday, said);
    }
  }

  /** "06/01/2022": day and month in an order that only the day of writing can settle. */
  record NumericDate(int first, int second, int year) implements TimeMeaning {}

  /** "Wednesday", "last Friday" (LAST DAY), "Wednesday next week" (NEXT WEEK). */
  record Weekday(DayOfWeek day, @Nullable Pointer pointer) implements TimeMeaning {}

  /**
   * A whole day, week, month or year counted from the day of writing or from the date last told of:
   * "yesterday", "last month", "this weekend", "the following day", "that year".
   *
   * @param steps 0 is the one that holds the day counted from
   */
  record Period(int steps, TimeUnit unit, boolean fromContext) implements TimeMeaning {}

  /** From where a length is counted. */
  enum Basis {
    /** "three weeks ago". */
    WRITING,
    /** "in two weeks": a length ahead only where the clause speaks of the future. */
    WRITING_IF_AHEAD,
    /** "two days later": from the date last told of. */
    CONTEXT,
    /** "two days before the Paris talks": from something else, named beside it. */
    EVENT
  }

  /**
   * So much time before or after: "three weeks ago", "two days later".
   *
   * @param amount negative for before; 0 when the number is not said ("a few weeks later")
   * @param ahead the direction, which a 0 does not tell
   */
  record Distance(int amount, TimeUnit unit, boolean ahead, Basis basis) implements TimeMeaning {}

  /** "spring 2023", "last summer", "this autumn". */
  record Season(String name, int year, @Nullable Which which) implements TimeMeaning {}

  /** "the second quarter of 2024"; {@code of} is null when the year is not said. */
  record Quarter(int number, @Nullable TimeMeaning of) implements TimeMeaning {}

  /** "early September", "later this week", "the end of the month", "the first half of July". */
  record PartOf(TimeMeaning whole, Stretch stretch) implements TimeMeaning {}

  /** A day with a name: "Christmas Day", "Easter Monday 2016"; year 0 when not said. */
  record Holiday(String name, HolidayRule rule, int year) implements TimeMeaning {}

  /** "the 1990s", "the 19th century": longer than any date of the record. */
  record Era(int firstYear, int years) implements TimeMeaning {}

  /** From one to another, both included: "July 2-6", "Thursday and Friday next week". */
  record Range(TimeMeaning from, TimeMeaning to) implements TimeMeaning {}

  /**
   * A length with no place in time: "three-day", "more than two and a half years".
   *
   * @param amount whole units; 0 when not said ("a few days")
   * @param exact whether the amount is all of it
   */
  record Duration(int amount, TimeUnit unit, boolean exact) implements TimeMeaning {}

  /** "Day two", "the second day" of something. */
  record DayNumber(int number) implements TimeMeaning {}

  /** "2 p.m.", "noon": an hour with no day. */
  record TimeOfDay() implements TimeMeaning {}

  /** "the coming weeks", "the past 10 years", "recent months": a side, but no date. */
  record Vague(boolean ahead, TimeUnit unit, int amount) implements TimeMeaning {}
}
