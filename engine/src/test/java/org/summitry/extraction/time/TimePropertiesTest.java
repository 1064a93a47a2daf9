package org.summitry.extraction.time;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.localDates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

/** What holds for every day of writing. */
class TimePropertiesTest {
  private static final TimeFinder FINDER = new TimeFinder();
  private static final TimeResolver RESOLVER = new TimeResolver();

  private static Gen<LocalDate> days() {
    return localDates()
        .withDaysBetween(
            LocalDate.of(1950, 1, 1).toEpochDay(), LocalDate.of(2060, 12, 31).toEpochDay());
  }

  private static Gen<DayOfWeek> weekdays() {
    return arbitrary().enumValues(DayOfWeek.class);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static LocalDate resolve(String text, LocalDate published, Tense tense) {
    return range(text, published, tense).start().first();
  }

  private static DateRange range(String text, LocalDate published, Tense tense) {
    TimeExpression expression = FINDER.find(text).getFirst();
    TimeAnchor anchor = TimeAnchor.of(DayInterval.of(published));
    return RESOLVER.resolve(expression, anchor, tense).orElseThrow();
  }

  @Test
  void weekdayIsThatWeekdayWithinAWeekOnTheSideOfTheTense() {
    qt().forAll(days(), weekdays())
        .check((published, weekday) -> {
          LocalDate past = resolve("on " + name(weekday), published, Tense.PAST);
          LocalDate future = resolve("on " + name(weekday), published, Tense.FUTURE);
          return past.getDayOfWeek() == weekday
              && future.getDayOfWeek() == weekday
              && !past.isAfter(published)
              && past.isAfter(published.minusDays(7))
              && !future.isBefore(published)
              && future.isBefore(published.plusDays(7));
        });
  }

  @Test
  void weekdayOfNextWeekLiesInNextWeek() {
    qt().forAll(days(), weekdays())
        .check((published, weekday) -> {
          LocalDate day = resolve(name(weekday) + " next week", published, Tense.FUTURE);
          DateRange week = range("next week", published, Tense.FUTURE);
          return day.getDayOfWeek() == weekday
              && !day.isBefore(week.start().first())
              && !day.isAfter(week.end().first());
        });
  }

  @Test
  void lastWeekdayIsBeforeAndNextWeekdayAfterTheWriting() {
    qt().forAll(days(), weekdays())
        .check((published, weekday) ->
            resolve("last " + name(weekday), published, Tense.PAST).isBefore(published)
                && resolve("next " + name(weekday), published, Tense.FUTURE).isAfter(published));
  }

  @Test
  void dayOfTheCalendarKeepsMonthAndDayWhateverTheTense() {
    qt().forAll(days(), days(), arbitrary().enumValues(Tense.class))
        .check((published, day, tense) -> {
          String text = "on " + name(day.getMonth()) + " " + day.getDayOfMonth();
          LocalDate resolved = resolve(text, published, tense);
          return resolved.getMonth() == day.getMonth()
              && resolved.getDayOfMonth() == day.getDayOfMonth();
        });
  }

  @Test
  void pastDayIsNotAfterTheWritingButForATimeZone() {
    qt().forAll(days(), days())
        .check((published, day) -> {
          String text = "on " + name(day.getMonth()) + " " + day.getDayOfMonth();
          return !resolve(text, published, Tense.PAST).isAfter(published.plusDays(1));
        });
  }

  @Test
  void pastMonthIsNeverAfterTheWriting() {
    qt().forAll(days(), arbitrary().enumValues(Month.class))
        .check((published, month) ->
            !resolve("in " + name(month), published, Tense.PAST).isAfter(published));
  }

  @Test
  void fullDateIsItselfInEveryStyleAndDoesNotDependOnTheWriting() {
    qt().forAll(days(), days(), arbitrary().enumValues(Tense.class))
        .check((published, day, tense) -> {
          String month = name(day.getMonth());
          int number = day.getDayOfMonth();
          List<String> styles =
              List.of(
                  month + " " + number + ", " + day.getYear(),
                  number + " " + month + " " + day.getYear(),
                  name(day.getDayOfWeek()) + ", " + number + " " + month + " " + day.getYear(),
                  day.toString());
          return styles.stream()
              .allMatch(style ->
                  range(style, published, tense).equals(DateRange.of(PartialDate.of(day))));
        });
  }

  @Test
  void rangeEndsAfterItStarts() {
    qt().forAll(days(), weekdays(), weekdays(), arbitrary().enumValues(Tense.class))
        .assuming((published, from, to, tense) -> from != to)
        .check((published, from, to, tense) -> {
          DateRange range = range("from " + name(from) + " to " + name(to), published, tense);
          return range.start().first().getDayOfWeek() == from
              && range.end().first().getDayOfWeek() == to
              && range.start().first().isBefore(range.end().first());
        });
  }

  @Test
  void widerPublicationNeverContradictsItsDays() {
    qt().forAll(days(), integers().between(1, 40), weekdays())
        .check((first, days, weekday) -> {
          TimeExpression expression = FINDER.find("on " + name(weekday)).getFirst();
          DayInterval published = new DayInterval(first, first.plusDays(days));
          PartialDate agreed =
              RESOLVER
                  .resolve(expression, TimeAnchor.of(published), Tense.PAST)
                  .map(DateRange::start)
                  .orElse(null);
          LocalDate some = resolve("on " + name(weekday), published.middle(), Tense.PAST);
          return agreed == null || !agreed.isDay() || agreed.isCompatible(PartialDate.of(some), 7);
        });
  }

  @Test
  void anyWordsInAnyOrderGiveOrderedSpansThatResolveWithoutError() {
    List<String> words =
        List.of(
            "the",
            "last",
            "next",
            "Monday",
            "and",
            "to",
            "-",
            "14",
            "14th",
            "2022",
            "May",
            "July",
            ",",
            "(",
            ")",
            "week",
            "days",
            "two",
            "a",
            "in",
            "of",
            "year",
            "early",
            "later",
            "half",
            "second",
            "quarter",
            "ago",
            "before",
            "31",
            "February",
            "p",
            ".",
            "m",
            "2",
            ":",
            "30",
            "today",
            "this",
            "weekend",
            "spring",
            "Christmas",
            "Day",
            "1990s",
            "/",
            "06",
            "same",
            "that",
            "following",
            "end",
            "\n\n",
            "long",
            "from",
            "until",
            "0",
            "99999999");
    qt().forAll(lists().of(arbitrary().pick(words)).ofSizeBetween(1, 14), days())
        .check((picked, published) -> {
          String text = String.join(" ", picked);
          int end = 0;
          List<TimeExpression> found = FINDER.find(text);
          for (TimeExpression expression : found) {
            if (expression.span().start() < end) {
              return false;
            }
            end = expression.span().end();
            for (Tense tense : Tense.values()) {
              RESOLVER.resolve(expression, TimeAnchor.of(DayInterval.of(published)), tense);
              RESOLVER.resolve(expression, TimeAnchor.NONE, tense);
            }
          }
          new Narrative().listAnchors(text, found, DayInterval.of(published));
          return end <= text.length();
        });
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
