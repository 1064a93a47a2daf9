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

  CalendarGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.sense = new WordSense(tokens);
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

  /** Day of the month written at the token, or 0. */
  private int day(int i) {
    int number = tokens.number(i);
    if (tokens.isKind(i, Tokens.NUMBER)) {
      return number >= 1 && number <= 31 && tokens.length(i) <= 2 && !isClock(i) ? number : 0;
    }
    if (tokens.isKind(i, Tokens.ORDINAL)) {
      return number >= 1 && number <= 31 ? number : 0;
    }
    Lexeme lexeme = tokens.lexeme(i);
    return lexeme != null && lexeme.sort() == Lexeme.Sort.ORDINAL ? lexeme.number() : 0;
  }

  private boolean isClock(int i) {
    return tokens.isMark(i + 1, ':') && tokens.isGlued(i + 1) && tokens.number(i + 2) >= 0;
  }

  private int month(int i) {
    Lexeme lexeme = tokens.lexeme(i);
    return lexeme != null && sense.isMonth(i) ? lexeme.number() : 0;
  }

  private int afterMonth(int i) {
    boolean dotted = tokens.isSort(i, Lexeme.Sort.MONTH_SHORT) && tokens.isMark(i + 1, '.');
    return dotted ? i + 2 : i + 1;
  }

  /** "July 2", "July 2-6, 2022", "July 2022", "July". */
  private @Nullable Phrase monthFirst(int i) {
    int at = afterMonth(i);
    int dayAt = tokens.is(at, "the") ? at + 1 : at;
    int day = tokens.isSort(dayAt, Lexeme.Sort.ORDINAL) ? 0 : day(dayAt);
    if (day == 0 || isCountAfterYear(dayAt)) {
      return monthAlone(i, at);
    }
    CalendarDate first = CalendarDate.of(0, month(i), day);
    int end = dayAt + 1;
    int last = lastDay(end, day, isBetween(i));
    if (last > 0) {
      int lastEnd = afterLastDay(end, last);
      return withYear(lastEnd, first, CalendarDate.of(0, month(i), last));
    }
    return withYear(end, first, null);
  }

  /** In "by May 20 leaders" the number counts people, but "on May 20 leaders met" is commoner. */
  private boolean isCountAfterYear(int dayAt) {
    return tokens.isMark(dayAt + 1, '%') || tokens.is(dayAt + 1, "percent");
  }

  /** The last of the days joined to the first by dash, "to" or a list of days in a row; 0: none. */
  private int lastDay(int at, int first, boolean between) {
    int next = dayAfterJoin(at);
    if (next < 0 && between && tokens.is(at, "and") && day(at + 1) > 0) {
      next = at + 1;
    }
    if (next > 0 && day(next) > first && month(afterDot(next + 1)) == 0) {
      return day(next);
    }
    return lastOfList(at, first);
  }

  private int afterDot(int i) {
    return tokens.isMark(i, '.') ? i + 1 : i;
  }

  /** Where a day stands after "-" or "to" or "through", with or without "the"; -1 for nowhere. */
  private int dayAfterJoin(int at) {
    int dash = tokens.isMark(at, '.') && tokens.isDash(at + 1) ? at + 1 : at;
    if (!tokens.isDash(dash) && !tokens.isAny(dash, "to", "through", "thru", "until", "till")) {
      return -1;
    }
    int next = tokens.is(dash + 1, "the") ? dash + 2 : dash + 1;
    return day(next) > 0 && !tokens.isSort(next, Lexeme.Sort.ORDINAL) ? next : -1;
  }

  /** "4, 5 and 6": only days in a row make one stretch. */
  private int lastOfList(int at, int first) {
    int expected = first + 1;
    int i = at;
    while (tokens.isMark(i, ',') && day(i + 1) == expected && expected <= 31) {
      i += 2;
      expected++;
    }
    int joined = tokens.isMark(i, ',') ? i + 1 : i;
    boolean and = tokens.is(joined, "and") || tokens.isMark(joined, '&') || tokens.isMark(i, '/');
    int next = tokens.is(joined + 1, "the") ? joined + 2 : joined + 1;
    return and && day(next) == expected && month(next + 1) == 0 ? expected : 0;
  }

  private int afterLastDay(int at, int last) {
    int i = at;
    while (day(i) != last) {
      i++;
    }
    return i + 1;
  }

  /** "14 September 2022", "14-16 September", "14.-16. September", "14th of September". */
  @Nullable Phrase dayFirst(int i) {
    int first = day(i);
    if (first == 0) {
      return null;
    }
    int end = i + 1;
    int last = tokens.isSort(i, Lexeme.Sort.ORDINAL) ? 0 : lastDayBeforeMonth(end, i, first);
    if (last > 0) {
      end = afterLastDay(end, last);
    }
    int monthAt = monthAfterDay(end);
    if (monthAt < 0) {
      return null;
    }
    CalendarDate from = CalendarDate.of(0, month(monthAt), first);
    CalendarDate to = last > 0 ? CalendarDate.of(0, month(monthAt), last) : null;
    return withYear(afterMonth(monthAt), from, to);
  }

  private int monthAfterDay(int end) {
    int at = tokens.isGlued(end) ? afterDot(end) : end;
    at = tokens.isDash(at) && tokens.isGlued(at) ? at + 1 : at;
    at = tokens.is(at, "of") ? at + 1 : at;
    return month(at) > 0 ? at : -1;
  }

  private int lastDayBeforeMonth(int end, int i, int first) {
    int joined = dayAfterJoin(end);
    if (joined < 0 && tokens.is(end, "and") && isBetween(i)) {
      joined = tokens.is(end + 1, "the") ? end + 2 : end + 1;
    }
    if (joined > 0 && day(joined) > first && monthAfterDay(joined + 1) > 0) {
      return day(joined);
    }
    return lastOfListBeforeMonth(end, first);
  }

  private int lastOfListBeforeMonth(int end, int first) {
    int i = end;
    int expected = first + 1;
    while (tokens.isMark(i, ',') && day(i + 1) == expected) {
      i += 2;
      expected++;
    }
    int next = tokens.is(i + 1, "the") ? i + 2 : i + 1;
    boolean and = tokens.is(i, "and") || tokens.isMark(i, '&') || tokens.isMark(i, '/');
    return and && day(next) == expected && monthAfterDay(next + 1) > 0 ? expected : 0;
  }

  private boolean isBetween(int i) {
    return tokens.is(i - 1, "between") || (tokens.is(i - 1, "the") && tokens.is(i - 2, "between"));
  }

  /** "September 2022", "September of last year", "September". */
  private @Nullable Phrase monthAlone(int i, int at) {
    CalendarDate month = CalendarDate.of(0, month(i), 0);
    Phrase dated = withYear(at, month, null);
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

  /** Adds the year that follows, as a number or as "last year". */
  private @Nullable Phrase withYear(int at, CalendarDate from, @Nullable CalendarDate to) {
    if (!isPossible(from) || (to != null && !isPossible(to))) {
      return null;
    }
    int yearAt = tokens.isMark(at, ',') || tokens.is(at, "of") || tokens.isDash(at) ? at + 1 : at;
    if (tokens.isDash(at) && from.day() > 0 && !tokens.isGlued(at + 1)) {
      yearAt = at;
    }
    boolean bracketed = tokens.isMark(at, '[') || tokens.isMark(at, '(');
    int year = yearNumber(bracketed ? at + 1 : yearAt);
    if (year > 0 && bracketed && (tokens.isMark(at + 2, ']') || tokens.isMark(at + 2, ')'))) {
      return range(at + 3, from.withYear(year), to == null ? null : to.withYear(year));
    }
    if (year > 0 && !bracketed) {
      return range(yearAt + 1, from.withYear(year), to == null ? null : to.withYear(year));
    }
    int pointed = tokens.isAny(at, "of", "in") ? at + 1 : at;
    int whichAt = tokens.is(pointed, "the") ? pointed + 1 : pointed;
    Lexeme lexeme = tokens.lexeme(whichAt);
    if (lexeme != null && lexeme.which() != null && tokens.is(whichAt + 1, "year")) {
      Pointer pointer = new Pointer(lexeme.which(), TimeUnit.YEAR);
      return range(
          whichAt + 2, from.withPointer(pointer), to == null ? null : to.withPointer(pointer));
    }
    if (lexeme != null
        && lexeme.which() == Which.THAT
        && tokens.is(whichAt + 1, "same")
        && tokens.is(whichAt + 2, "year")) {
      return range(whichAt + 3, from.withPointer(new Pointer(Which.THAT, TimeUnit.YEAR)), null);
    }
    return range(at, from, to);
  }

  private Phrase range(int end, CalendarDate from, @Nullable CalendarDate to) {
    return new Phrase(end, to == null ? from : new TimeMeaning.Range(from, to));
  }

  private static boolean isPossible(CalendarDate date) {
    int longest = date.month() == 2 ? 29 : java.time.Month.of(date.month()).maxLength();
    return date.day() <= longest;
  }

  private int yearNumber(int i) {
    int number = tokens.number(i);
    boolean year = tokens.isKind(i, Tokens.NUMBER) && tokens.length(i) == 4;
    return year && number >= 1000 && number <= 2100 && !isClock(i) ? number : 0;
  }

  /** A year alone needs a word before it that years stand after, or a noun after it. */
  private @Nullable Phrase year(int i) {
    int year = yearNumber(i);
    return year > 0 && sense.isYear(i, year)
        ? new Phrase(i + 1, CalendarDate.of(year, 0, 0))
        : null;
  }

  /** "the 14th", "the 14th to the 16th", "the 7th of this month". */
  private @Nullable Phrase bareDay(int i, boolean article) {
    if (!tokens.isKind(i, Tokens.ORDINAL) || day(i) == 0) {
      return null;
    }
    int last = lastDay(i + 1, day(i), isBetween(i));
    int end = last > 0 ? afterLastDay(i + 1, last) : i + 1;
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
    CalendarDate from = new CalendarDate(0, 0, day(i), null, pointer);
    return range(end, from, last > 0 ? new CalendarDate(0, 0, last, null, pointer) : null);
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
    if (date == null && day(next) > 0 && (tokens.isKind(next, Tokens.ORDINAL) || open)) {
      date = new Phrase(next + 1, CalendarDate.of(0, 0, day(next)));
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
}
