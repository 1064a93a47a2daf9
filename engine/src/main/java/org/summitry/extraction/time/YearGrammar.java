package org.summitry.extraction.time;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.extraction.time.TimeMeaning.Pointer;

/** The year that follows a day and month: ", 2022", " of last year", " (2019)", or none. */
final class YearGrammar {
  private final Tokens tokens;
  private final DateNumbers numbers;

  YearGrammar(Tokens tokens, DateNumbers numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** Adds the year that follows, as a number or as "last year". */
  @Nullable Phrase withYear(int at, CalendarDate from, @Nullable CalendarDate to) {
    if (!isPossible(from) || (to != null && !isPossible(to))) {
      return null;
    }
    int yearAt = tokens.isMark(at, ',') || tokens.is(at, "of") || tokens.isDash(at) ? at + 1 : at;
    if (tokens.isDash(at) && from.day() > 0 && !tokens.isGlued(at + 1)) {
      yearAt = at;
    }
    boolean bracketed = tokens.isMark(at, '[') || tokens.isMark(at, '(');
    int year = numbers.yearNumber(bracketed ? at + 1 : yearAt);
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

  Phrase range(int end, CalendarDate from, @Nullable CalendarDate to) {
    return new Phrase(end, to == null ? from : new TimeMeaning.Range(from, to));
  }

  private static boolean isPossible(CalendarDate date) {
    int longest = date.month() == 2 ? 29 : java.time.Month.of(date.month()).maxLength();
    return date.day() <= longest;
  }
}
