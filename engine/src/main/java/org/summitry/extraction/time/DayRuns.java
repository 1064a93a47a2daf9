package org.summitry.extraction.time;

/** Days joined to one stretch: "2-6", "14 to 16", "4, 5 and 6". */
final class DayRuns {
  private final Tokens tokens;
  private final DateNumbers numbers;

  DayRuns(Tokens tokens, DateNumbers numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** The last of the days joined to the first by dash, "to" or a list of days in a row; 0: none. */
  int lastDay(int at, int first, boolean between) {
    int next = dayAfterJoin(at);
    if (next < 0 && between && tokens.is(at, "and") && numbers.day(at + 1) > 0) {
      next = at + 1;
    }
    if (next > 0 && numbers.day(next) > first && numbers.month(numbers.afterDot(next + 1)) == 0) {
      return numbers.day(next);
    }
    return lastOfList(at, first);
  }

  /** Where a day stands after "-" or "to" or "through", with or without "the"; -1 for nowhere. */
  private int dayAfterJoin(int at) {
    int dash = tokens.isMark(at, '.') && tokens.isDash(at + 1) ? at + 1 : at;
    if (!tokens.isDash(dash) && !tokens.isAny(dash, "to", "through", "thru", "until", "till")) {
      return -1;
    }
    int next = tokens.is(dash + 1, "the") ? dash + 2 : dash + 1;
    return numbers.day(next) > 0 && !tokens.isSort(next, Lexeme.Sort.ORDINAL) ? next : -1;
  }

  /** "4, 5 and 6": only days in a row make one stretch. */
  private int lastOfList(int at, int first) {
    int expected = first + 1;
    int i = at;
    while (tokens.isMark(i, ',') && numbers.day(i + 1) == expected && expected <= 31) {
      i += 2;
      expected++;
    }
    int joined = tokens.isMark(i, ',') ? i + 1 : i;
    boolean and = tokens.is(joined, "and") || tokens.isMark(joined, '&') || tokens.isMark(i, '/');
    int next = tokens.is(joined + 1, "the") ? joined + 2 : joined + 1;
    return and && numbers.day(next) == expected && numbers.month(next + 1) == 0 ? expected : 0;
  }

  int afterLastDay(int at, int last) {
    int i = at;
    while (numbers.day(i) != last) {
      i++;
    }
    return i + 1;
  }

  int lastDayBeforeMonth(int end, int i, int first) {
    int joined = dayAfterJoin(end);
    if (joined < 0 && tokens.is(end, "and") && isBetween(i)) {
      joined = tokens.is(end + 1, "the") ? end + 2 : end + 1;
    }
    if (joined > 0 && numbers.day(joined) > first && numbers.monthAfterDay(joined + 1) > 0) {
      return numbers.day(joined);
    }
    return lastOfListBeforeMonth(end, first);
  }

  private int lastOfListBeforeMonth(int end, int first) {
    int i = end;
    int expected = first + 1;
    while (tokens.isMark(i, ',') && numbers.day(i + 1) == expected) {
      i += 2;
      expected++;
    }
    int next = tokens.is(i + 1, "the") ? i + 2 : i + 1;
    boolean and = tokens.is(i, "and") || tokens.isMark(i, '&') || tokens.isMark(i, '/');
    return and && numbers.day(next) == expected && numbers.monthAfterDay(next + 1) > 0
        ? expected
        : 0;
  }

  boolean isBetween(int i) {
    return tokens.is(i - 1, "between") || (tokens.is(i - 1, "the") && tokens.is(i - 2, "between"));
  }
}
