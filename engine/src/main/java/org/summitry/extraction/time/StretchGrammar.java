package org.summitry.extraction.time;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.extraction.time.TimeMeaning.DayNumber;
import org.summitry.extraction.time.TimeMeaning.Era;
import org.summitry.extraction.time.TimeMeaning.PartOf;
import org.summitry.extraction.time.TimeMeaning.Period;
import org.summitry.extraction.time.TimeMeaning.Quarter;

/**
 * Reads parts of longer times: "early September", "mid-May", "later in the month", "the end of
 * 2021", "the first half of July", "the second quarter", "the late 1980s", "Day two".
 */
final class StretchGrammar {
  private final Tokens tokens;
  private final CalendarGrammar calendar;
  private final WeekdayGrammar weekdays;
  private final RelativeGrammar relatives;

  StretchGrammar(
      Tokens tokens, CalendarGrammar calendar, WeekdayGrammar weekdays, RelativeGrammar relatives) {
    this.tokens = tokens;
    this.calendar = calendar;
    this.weekdays = weekdays;
    this.relatives = relatives;
  }

  /** The part of a time that starts at the token, or null. */
  @Nullable Phrase parse(int i) {
    int at = tokens.is(i, "the") ? i + 1 : i;
    Lexeme lexeme = tokens.lexeme(at);
    if (lexeme != null && lexeme.stretch() != null) {
      return stretch(at, lexeme.stretch());
    }
    if (tokens.isKind(at, Tokens.DECADE) && tokens.number(at) > 1000) {
      return new Phrase(at + 1, new Era(tokens.number(at), 10));
    }
    if (lexeme != null && lexeme.unit() == TimeUnit.DAY && at == i) {
      return dayNumber(i);
    }
    if (tokens.is(at, "q")
        && tokens.isGlued(at + 1)
        && tokens.number(at + 1) >= 1
        && tokens.number(at + 1) <= 4) {
      return quarter(at + 2, tokens.number(at + 1));
    }
    return ordinal(at);
  }

  private @Nullable Phrase stretch(int at, Stretch stretch) {
    int next = at + 1;
    if (tokens.isDash(next)) {
      next++;
    }
    boolean needsOf =
        tokens.isAny(
            at, "beginning", "start", "outset", "middle", "end", "close", "remainder", "rest");
    if (needsOf && !tokens.is(next, "of") && !(tokens.is(at, "end") && next == at + 2)) {
      return null;
    }
    if (tokens.isAny(next, "of", "in", "on")) {
      next++;
    }
    Phrase whole = whole(next);
    return whole == null ? null : new Phrase(whole.end(), part(whole.meaning(), stretch));
  }

  private static TimeMeaning part(TimeMeaning whole, Stretch stretch) {
    boolean day =
        whole instanceof TimeMeaning.Weekday
            || whole instanceof TimeMeaning.Vague
            || (whole instanceof CalendarDate date && date.day() > 0)
            || (whole instanceof Period period && period.unit() == TimeUnit.DAY);
    return day ? whole : new PartOf(whole, stretch);
  }

  /** What can have parts: a date, a weekday, "next week", "the month". */
  private @Nullable Phrase whole(int i) {
    Phrase date = calendar.parse(i);
    if (date == null) {
      date = weekdays.parse(i);
    }
    if (date == null) {
      date = relatives.parse(i);
    }
    int at = tokens.is(i, "the") ? i + 1 : i;
    if (date == null && tokens.isKind(at, Tokens.DECADE) && tokens.number(at) > 1000) {
      return new Phrase(at + 1, new Era(tokens.number(at), 10));
    }
    Lexeme lexeme = at == i ? null : tokens.lexeme(at);
    boolean single = lexeme != null && lexeme.unit() != null && !lexeme.word().endsWith("s");
    if (date == null
        && lexeme != null
        && single
        && lexeme.unit() != null
        && isCalendar(lexeme.unit())) {
      return new Phrase(at + 1, new Period(0, lexeme.unit(), true));
    }
    return date;
  }

  private static boolean isCalendar(TimeUnit unit) {
    return unit == TimeUnit.DAY
        || unit == TimeUnit.WEEK
        || unit == TimeUnit.MONTH
        || unit == TimeUnit.YEAR;
  }

  /** "the first half of July", "the second quarter", "first week of May", "the 19th century". */
  private @Nullable Phrase ordinal(int at) {
    Lexeme lexeme = tokens.lexeme(at);
    int number = lexeme != null && lexeme.sort() == Lexeme.Sort.ORDINAL ? lexeme.number() : 0;
    if (tokens.isKind(at, Tokens.ORDINAL)) {
      number = tokens.number(at);
    }
    boolean last = tokens.is(at, "last");
    if (number == 0 && !last) {
      return null;
    }
    if (tokens.is(at + 1, "century") && number > 0) {
      return new Phrase(at + 2, new Era((number - 1) * 100, 100));
    }
    if (tokens.is(at + 1, "quarter")) {
      return number >= 1 && number <= 4 ? quarter(at + 2, number) : null;
    }
    if (tokens.is(at + 1, "half") && tokens.is(at + 2, "of")) {
      return partOf(at + 3, number == 1 ? Stretch.FIRST_HALF : Stretch.SECOND_HALF);
    }
    if (tokens.isAny(at + 1, "week", "weeks", "days", "months", "month")
        && tokens.isAny(at + 2, "of", "in")) {
      return partOf(at + 3, last ? Stretch.LATE : number == 1 ? Stretch.EARLY : Stretch.MIDDLE);
    }
    boolean day =
        tokens.isAny(at + 1, "day", "evening", "morning", "afternoon", "night")
            && number > 0
            && number < 10;
    boolean counted = tokens.isAny(at - 1, "the", "his", "her", "their") && tokens.is(at - 2, "on");
    return day && (counted || tokens.is(at + 2, "of"))
        ? new Phrase(at + 2, new DayNumber(number))
        : null;
  }

  private @Nullable Phrase partOf(int at, Stretch stretch) {
    Phrase whole = whole(at);
    return whole == null ? null : new Phrase(whole.end(), part(whole.meaning(), stretch));
  }

  private Phrase quarter(int end, int number) {
    int at = tokens.isAny(end, "of", "in") ? end + 1 : end;
    Phrase year = whole(at);
    boolean yearly =
        year != null
            && ((year.meaning() instanceof CalendarDate date
                    && date.month() == 0
                    && date.year() > 0)
                || (year.meaning() instanceof Period period && period.unit() == TimeUnit.YEAR));
    return yearly && year != null
        ? new Phrase(year.end(), new Quarter(number, year.meaning()))
        : new Phrase(end, new Quarter(number, null));
  }

  private @Nullable Phrase dayNumber(int i) {
    Lexeme number = tokens.lexeme(i + 1);
    boolean word =
        number != null
            && number.sort() == Lexeme.Sort.NUMBER
            && number.number() > 0
            && !tokens.isAny(i + 1, "a", "an");
    if (number != null && word) {
      return new Phrase(i + 2, new DayNumber(number.number()));
    }
    boolean digits =
        tokens.isCapital(i)
            && tokens.isKind(i + 1, Tokens.NUMBER)
            && tokens.number(i + 1) >= 1
            && tokens.number(i + 1) < 10;
    return digits ? new Phrase(i + 2, new DayNumber(tokens.number(i + 1))) : null;
  }
}
