package org.summitry.extraction.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.Pointer;
import org.summitry.extraction.time.TimeMeaning.Weekday;

/**
 * Reads weekdays with what stands beside them: "last Friday", "Wednesday next week", "Monday of
 * next week", "Friday, Nov 4", "Wednesday (Sept 14)", "Tuesday evening".
 */
final class WeekdayGrammar {
  private final Tokens tokens;
  private final CalendarGrammar calendar;

  WeekdayGrammar(Tokens tokens, CalendarGrammar calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  /** The weekday phrase that starts at the token, or null. */
  @Nullable Phrase parse(int i) {
    int at = tokens.is(i, "the") ? i + 1 : i;
    Lexeme lexeme = tokens.lexeme(at);
    if (lexeme != null && lexeme.which() != null) {
      boolean twice =
          tokens.isAny(at, "this", "that") && tokens.isAny(at + 1, "coming", "past", "same");
      int named = twice ? at + 2 : at + 1;
      Lexeme second = tokens.lexeme(named - 1);
      return second == null || second.which() == null ? null : pointed(named, second.which());
    }
    return at == i ? plain(i) : null;
  }

  private @Nullable Phrase pointed(int i, Which which) {
    DayOfWeek day = tokens.weekday(i);
    if (day == null || !isWeekday(i)) {
      return null;
    }
    int end = afterDayPart(afterName(i));
    Phrase dated = calendar.besideWeekday(end, day);
    return dated != null
        ? dated
        : new Phrase(end, new Weekday(day, new Pointer(which, TimeUnit.DAY)));
  }

  private @Nullable Phrase plain(int i) {
    DayOfWeek day = tokens.weekday(i);
    if (day == null || !isWeekday(i)) {
      return null;
    }
    int end = afterDayPart(afterName(i));
    Phrase dated = calendar.besideWeekday(end, day);
    if (dated != null) {
      return dated;
    }
    if (tokens.isSort(i, Lexeme.Sort.WEEKDAY_SHORT)) {
      // The dot may end the sentence: it is left outside.
      return tokens.isMark(i + 1, '.') || tokens.isAny(i - 1, "on", "next", "last")
          ? new Phrase(i + 1, new Weekday(day, null))
          : null;
    }
    Phrase weekly = ofWeek(end, day);
    return weekly != null ? weekly : new Phrase(end, new Weekday(day, null));
  }

  private boolean isWeekday(int i) {
    boolean named = tokens.isCapital(i) || tokens.isSort(i, Lexeme.Sort.WEEKDAY);
    return named
        && (!tokens.isDash(i - 1)
            || !tokens.isGlued(i)
            || tokens.isSort(i - 2, Lexeme.Sort.WEEKDAY)
            || tokens.isSort(i - 2, Lexeme.Sort.STRETCH));
  }

  private int afterName(int i) {
    boolean dotted = tokens.isSort(i, Lexeme.Sort.WEEKDAY_SHORT) && tokens.isMark(i + 1, '.');
    return dotted ? i + 2 : i + 1;
  }

  /** Behind "morning", "late evening" or "night local time", where one follows. */
  private int afterDayPart(int i) {
    boolean late = tokens.isAny(i, "early", "late", "mid") || tokens.is(i, "at");
    int at = late ? i + 1 : i;
    return tokens.isSort(at, Lexeme.Sort.DAY_PART) ? at + 1 : i;
  }

  /** "next week", "of next week", "last week", "this week"; "last" alone: "Monday last". */
  private @Nullable Phrase ofWeek(int i, DayOfWeek day) {
    int at = tokens.isAny(i, "of", "in") ? i + 1 : i;
    at = tokens.is(at, "the") ? at + 1 : at;
    Lexeme lexeme = tokens.lexeme(at);
    if (lexeme == null || lexeme.which() == null) {
      return null;
    }
    if (tokens.is(at + 1, "week")) {
      return new Phrase(at + 2, new Weekday(day, new Pointer(lexeme.which(), TimeUnit.WEEK)));
    }
    if (tokens.is(at, "this")
        && tokens.isAny(at + 1, "coming", "past")
        && tokens.is(at + 2, "week")) {
      Which which = tokens.is(at + 1, "coming") ? Which.NEXT : Which.LAST;
      return new Phrase(at + 3, new Weekday(day, new Pointer(which, TimeUnit.WEEK)));
    }
    boolean behind = tokens.is(at, "last") && at == i && !tokens.isWord(at + 1);
    return behind
        ? new Phrase(at + 1, new Weekday(day, new Pointer(Which.LAST, TimeUnit.DAY)))
        : null;
  }
}
