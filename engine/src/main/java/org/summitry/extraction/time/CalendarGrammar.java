package org.summitry.extraction.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.extraction.time.TimeMeaning.Pointer;

/**
 * Reads dates of the calendar: "September 14-16, 2022", "14.-16. September", "6 Sept 2022", "April
 * last year", "in 2013", "the 14th". Where month or year are shared by the two ends of a range, the
 * range is read here; other ranges are put together by {@link TimeFinder}.
 */
final class CalendarGrammar {
  private final Tokens tokens;
  private final WordSense sense;
  private final DateNumbers numbers;
  private final DayRuns runs;
  private final YearGrammar years;

  CalendarGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.sense = new WordSense(tokens);
    this.numbers = new DateNumbers(tokens, sense);
    this.runs = new DayRuns(tokens, numbers);
    this.years = new YearGrammar(tokens, numbers);
  }

  /** The longest calendar date that starts at the token, or null. */
  @Nullable Phrase parse(int i) {
    if (tokens.is(i, "the")) {
      Phrase dated = dayFirst(i + 1);
      return dated != null ? dated : bareDay(i + 1, true);
    }
    if (tokens.isKind(i, Tokens.NUMBER)) {
      Phrase numeric = new NumericGrammar(tokens).parse(i);
      if (numeric != null) {
        return numeric;
      }
      Phrase dated = dayFirst(i);
      return dated != null ? dated : year(i);
    }
    if (tokens.isKind(i, Tokens.ORDINAL) || tokens.isSort(i, Lexeme.Sort.ORDINAL)) {
      Phrase dated = dayFirst(i);
      return dated != null ? dated : bareDay(i, false);
    }
    return sense.isMonth(i) ? monthFirst(i) : null;
  }

  /** "July 2", "July 2-6, 2022", "July 2022", "July". */
  private @Nullable Phrase monthFirst(int i) {
    int at = numbers.afterMonth(i);
    int dayAt = tokens.is(at, "the") ? at + 1 : at;
    int day = tokens.isSort(dayAt, Lexeme.Sort.ORDINAL) ? 0 : numbers.day(dayAt);
    if (day == 0 || isCountAfterYear(dayAt)) {
      return monthAlone(i, at);
    }
    CalendarDate first = CalendarDate.of(0, numbers.month(i), day);
    int end = dayAt + 1;
    int last = runs.lastDay(end, day, runs.isBetween(i));
    if (last > 0) {
      int lastEnd = runs.afterLastDay(end, last);
      return years.withYear(lastEnd, first, CalendarDate.of(0, numbers.month(i), last));
    }
    return years.withYear(end, first, null);
  }

  /** In "by May 20 leaders" the number counts people, but "on May 20 leaders met" is commoner. */
  private boolean isCountAfterYear(int dayAt) {
    return tokens.isMark(dayAt + 1, '%') || tokens.is(dayAt + 1, "percent");
  }

  /** "14 September 2022", "14-16 September", "14.-16. September", "14th of September". */
  @Nullable Phrase dayFirst(int i) {
    int first = numbers.day(i);
    if (first == 0) {
      return null;
    }
    int end = i + 1;
    int last = tokens.isSort(i, Lexeme.Sort.ORDINAL) ? 0 : runs.lastDayBeforeMonth(end, i, first);
    if (last > 0) {
      end = runs.afterLastDay(end, last);
    }
    int monthAt = numbers.monthAfterDay(end);
    if (monthAt < 0) {
      return null;
    }
    CalendarDate from = CalendarDate.of(0, numbers.month(monthAt), first);
    CalendarDate to = last > 0 ? CalendarDate.of(0, numbers.month(monthAt), last) : null;
    return years.withYear(numbers.afterMonth(monthAt), from, to);
  }

  /** "September 2022", "September of last year", "September". */
  private @Nullable Phrase monthAlone(int i, int at) {
    CalendarDate month = CalendarDate.of(0, numbers.month(i), 0);
    Phrase dated = years.withYear(at, month, null);
    if (dated == null || dated.end() > at) {
      return dated;
    }
    if (tokens.is(at, "last") && !tokens.isSort(at + 1, Lexeme.Sort.UNIT)) {
      return null;
    }
    if (tokens.isMark(at - 1, '.')) {
      // The dot may end the sentence: it is left outside.
      return sense.isMonthAlone(i) ? new Phrase(i + 1, month) : null;
    }
    return sense.isMonthAlone(i) ? dated : null;
  }

  /** A year alone needs a word before it that years stand after, or a noun after it. */
  private @Nullable Phrase year(int i) {
    int year = numbers.yearNumber(i);
    return year > 0 && sense.isYear(i, year)
        ? new Phrase(i + 1, CalendarDate.of(year, 0, 0))
        : null;
  }

  /** "the 14th", "the 14th to the 16th", "the 7th of this month". */
  private @Nullable Phrase bareDay(int i, boolean article) {
    if (!tokens.isKind(i, Tokens.ORDINAL) || numbers.day(i) == 0) {
      return null;
    }
    int last = runs.lastDay(i + 1, numbers.day(i), runs.isBetween(i));
    int end = last > 0 ? runs.afterLastDay(i + 1, last) : i + 1;
    int before = article ? i - 2 : i - 1;
    Pointer pointer = null;
    if (tokens.is(end, "of")) {
      int whichAt = tokens.is(end + 1, "the") ? end + 2 : end + 1;
      Lexeme which = tokens.lexeme(whichAt);
      if (which != null && which.which() != null && tokens.is(whichAt + 1, "month")) {
        pointer = new Pointer(which.which(), TimeUnit.MONTH);
        end = whichAt + 2;
      } else if (whichAt == end + 2 && tokens.is(whichAt, "month")) {
        pointer = new Pointer(Which.THAT, TimeUnit.MONTH);
        end = whichAt + 1;
      }
    }
    if (pointer == null && !sense.isBareDay(before, end)) {
      return null;
    }
    CalendarDate from = new CalendarDate(0, 0, numbers.day(i), null, pointer);
    return years.range(end, from, last > 0 ? new CalendarDate(0, 0, last, null, pointer) : null);
  }

  /** The date beside a weekday: ", July 2", " (14)", " the 14th", " 28th". */
  @Nullable Phrase besideWeekday(int at, DayOfWeek weekday) {
    boolean open = tokens.isMark(at, '(');
    int next = open || tokens.isMark(at, ',') ? at + 1 : at;
    next = tokens.isAny(next, "the", "on") ? next + 1 : next;
    Phrase date = sense.isMonth(next) ? monthFirst(next) : dayFirst(next);
    if (date == null && tokens.isKind(next, Tokens.NUMBER)) {
      date = new NumericGrammar(tokens).parse(next);
    }
    boolean bare = tokens.isKind(next, Tokens.ORDINAL) || open || isDayAtLineEnd(at);
    if (date == null && numbers.day(next) > 0 && bare) {
      date = new Phrase(next + 1, CalendarDate.of(0, 0, numbers.day(next)));
    }
    if (date == null || (open && !tokens.isMark(date.end(), ')'))) {
      return null;
    }
    int end = open ? date.end() + 1 : date.end();
    return switch (date.meaning()) {
      case CalendarDate said when said.day() > 0 -> new Phrase(end, said.withWeekday(weekday));
      case TimeMeaning.Range said when said.from() instanceof CalendarDate from ->
          new Phrase(end, new TimeMeaning.Range(from.withWeekday(weekday), said.to()));
      case TimeMeaning.NumericDate said -> new Phrase(end, said);
      default -> null;
    };
  }

  /** "WED 1" or "Sunday 5." as a heading: nothing that is counted follows. */
  private boolean isDayAtLineEnd(int at) {
    boolean number = tokens.isKind(at, Tokens.NUMBER) && tokens.length(at) <= 2;
    return number
        && (tokens.isLineEnd(at) || tokens.isMark(at + 1, '.') || tokens.isMark(at + 1, ':'));
  }
}
