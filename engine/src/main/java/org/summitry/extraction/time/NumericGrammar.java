package org.summitry.extraction.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.extraction.time.TimeMeaning.NumericDate;

/** Reads dates in digits: "2022-09-06", "06.06.2017", "30/09/2024", "06/01/2022". */
final class NumericGrammar {
  private final Tokens tokens;

  NumericGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The date in digits that starts at the token, or null. */
  @Nullable Phrase parse(int i) {
    if (!isNumber(i) || !isNumber(i + 2) || !isNumber(i + 4) || !isSeparated(i)) {
      return null;
    }
    int first = tokens.number(i);
    int second = tokens.number(i + 2);
    int third = tokens.number(i + 4);
    if (tokens.length(i) == 4) {
      return isDate(first, second, third) && tokens.length(i + 4) <= 2
          ? new Phrase(i + 5, CalendarDate.of(first, second, third))
          : null;
    }
    if (tokens.length(i + 4) != 4 || tokens.length(i) > 2 || tokens.length(i + 2) > 2) {
      return null;
    }
    return dayAndMonth(i + 5, first, second, third, tokens.isMark(i + 1, '.'));
  }

  private static @Nullable Phrase dayAndMonth(
      int end, int first, int second, int year, boolean dotted) {
    boolean dayFirst = isDate(year, second, first);
    boolean monthFirst = isDate(year, first, second) && !dotted;
    if (dayFirst && monthFirst && first != second) {
      return new Phrase(end, new NumericDate(first, second, year));
    }
    if (dayFirst) {
      return new Phrase(end, CalendarDate.of(year, second, first));
    }
    return monthFirst ? new Phrase(end, CalendarDate.of(year, first, second)) : null;
  }

  private static boolean isDate(int year, int month, int day) {
    return year >= 1000
        && year <= 2100
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private boolean isNumber(int i) {
    return tokens.isKind(i, Tokens.NUMBER) && tokens.number(i) >= 0;
  }

  private boolean isSeparated(int i) {
    boolean glued = true;
    for (int at = i + 1; at <= i + 4; at++) {
      glued &= tokens.isGlued(at);
    }
    return glued && (bothAre(i, '-') || bothAre(i, '/') || bothAre(i, '.')) && !tokens.isGlued(i);
  }

  private boolean bothAre(int i, char mark) {
    return tokens.isMark(i + 1, mark) && tokens.isMark(i + 3, mark);
  }
}
