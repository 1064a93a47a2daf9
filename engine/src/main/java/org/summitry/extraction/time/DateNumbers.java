package org.summitry.extraction.time;

/** What a word can be in a calendar date: the day, the month, the year. */
final class DateNumbers {
  private final Tokens tokens;
  private final WordSense sense;

  DateNumbers(Tokens tokens, WordSense sense) {
    this.tokens = tokens;
    this.sense = sense;
  }

  /** Day of the month written at the token, or 0. */
  int day(int i) {
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

  int month(int i) {
    Lexeme lexeme = tokens.lexeme(i);
    return lexeme != null && sense.isMonth(i) ? lexeme.number() : 0;
  }

  int afterMonth(int i) {
    boolean dotted = tokens.isSort(i, Lexeme.Sort.MONTH_SHORT) && tokens.isMark(i + 1, '.');
    return dotted ? i + 2 : i + 1;
  }

  int monthAfterDay(int end) {
    int at = tokens.isGlued(end) ? afterDot(end) : end;
    at = tokens.isDash(at) && tokens.isGlued(at) ? at + 1 : at;
    at = tokens.is(at, "of") ? at + 1 : at;
    return month(at) > 0 ? at : -1;
  }

  int afterDot(int i) {
    return tokens.isMark(i, '.') ? i + 1 : i;
  }

  int yearNumber(int i) {
    int number = tokens.number(i);
    boolean year = tokens.isKind(i, Tokens.NUMBER) && tokens.length(i) == 4;
    return year && number >= 1000 && number <= 2100 && !isClock(i) ? number : 0;
  }
}
