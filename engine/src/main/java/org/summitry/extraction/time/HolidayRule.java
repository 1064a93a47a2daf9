package org.summitry.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a named day falls: {@code 12-25}, {@code easter+1}, {@code 11-thursday-4}. */
public sealed interface HolidayRule {
  LocalDate in(int year);

  /** The same date every year. */
  record Fixed(int month, int day) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  /** So many days from Easter Sunday of the western churches. */
  record FromEaster(int days) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return easter(year).plusDays(days);
    }
  }

  /** The n-th such weekday of a month. */
  record NthWeekday(int month, DayOfWeek weekday, int number) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }
  }

  /** The rule that the text writes, or empty when it writes none. */
  static Optional<HolidayRule> find(String text) {
    Matcher fixed = Pattern.compile("(\\d\\d)-(\\d\\d)").matcher(text);
    if (fixed.matches()) {
      return Optional.of(new Fixed(number(fixed, 1), number(fixed, 2)));
    }
    Matcher easter = Pattern.compile("easter([+-]\\d+)").matcher(text);
    if (easter.matches()) {
      return Optional.of(new FromEaster(number(easter, 1)));
    }
    Matcher nth = Pattern.compile("(\\d\\d)-([a-z]+day)-(\\d)").matcher(text);
    if (nth.matches()) {
      DayOfWeek weekday = DayOfWeek.valueOf(nth.group(2).toUpperCase(Locale.ROOT));
      return Optional.of(new NthWeekday(number(nth, 1), weekday, number(nth, 3)));
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Easter Sunday by the Gregorian rule (Meeus, Jones, Butcher). */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int shift = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    int moon = shift - (shift / 28) * (1 - (29 / (shift + 1)) * ((21 - golden) / 11));
    int sunday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int distance = moon - sunday;
    int month = 3 + (distance + 40) / 44;
    return LocalDate.of(year, month, distance + 28 - 31 * (month / 4));
  }
}
