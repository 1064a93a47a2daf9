package org.summitry.extraction.time;

/** Reads hours: "2 p.m.", "14:30 GMT", "noon local time". They say no day, but stand beside one. */
final class ClockGrammar {
  private final Tokens tokens;

  ClockGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The token after the hour that starts at the index, or -1 when none does. */
  int after(int i) {
    if (tokens.isAny(i, "noon", "midday", "midnight")) {
      return afterZone(i + 1);
    }
    int hour = tokens.number(i);
    if (!tokens.isKind(i, Tokens.NUMBER) || hour < 0 || hour > 24 || tokens.length(i) > 2) {
      return -1;
    }
    boolean minutes =
        (tokens.isMark(i + 1, ':') || tokens.isMark(i + 1, '.'))
            && tokens.isGlued(i + 2)
            && tokens.isKind(i + 2, Tokens.NUMBER)
            && tokens.length(i + 2) == 2;
    int end = minutes ? i + 3 : i + 1;
    int half = afterHalf(end);
    if (half > 0) {
      return afterZone(half);
    }
    boolean colon = minutes && tokens.isMark(i + 1, ':');
    if (colon && tokens.isMark(end, ':') && tokens.isKind(end + 1, Tokens.NUMBER)) {
      end += 2;
    }
    int halfAfter = colon ? afterHalf(end) : -1;
    return colon ? afterZone(halfAfter > 0 ? halfAfter : end) : -1;
  }

  /** Behind "a.m.", "pm", "o'clock"; -1 when none stands there. */
  private int afterHalf(int i) {
    if (tokens.isAny(i, "am", "pm")) {
      return i + 1;
    }
    if (tokens.isAny(i, "a", "p") && tokens.isMark(i + 1, '.') && tokens.is(i + 2, "m")) {
      // The last dot may end the sentence, but a lower-case word or a mark shows that it does not.
      boolean inside = tokens.isMark(i + 3, '.') && !tokens.isCapital(i + 4);
      boolean mark = tokens.isMark(i + 4, ',') || tokens.isMark(i + 4, '(');
      boolean followed = inside && (tokens.isWord(i + 4) || mark);
      boolean day = tokens.isMark(i + 3, '.') && tokens.weekday(i + 4) != null;
      return followed || day ? i + 4 : i + 3;
    }
    boolean clock = tokens.is(i, "o") && tokens.isApostrophe(i + 1) && tokens.is(i + 2, "clock");
    return clock ? i + 3 : -1;
  }

  private int afterZone(int i) {
    if (tokens.is(i, "local") && tokens.is(i + 1, "time")) {
      return i + 2;
    }
    return tokens.isAny(i, "gmt", "utc", "est", "edt", "ist", "cet", "hours") ? i + 1 : i;
  }

  /** The token after an hour that follows a day on its line ("at 2 p.m.", "local time"), or -1. */
  int afterDay(int i) {
    if (i > 0 && tokens.isLineEnd(i - 1)) {
      return -1;
    }
    if (tokens.is(i, "local") && tokens.is(i + 1, "time")) {
      return i + 2;
    }
    int at = tokens.isMark(i, ',') ? i + 1 : i;
    at = tokens.isAny(at, "at", "around") ? at + 1 : at;
    int end = after(at);
    return end > 0 && (at > i || tokens.isKind(at, Tokens.NUMBER)) ? end : -1;
  }
}
