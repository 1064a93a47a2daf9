package org.summitry.extraction.time;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.extraction.time.TimeMeaning.Distance;
import org.summitry.extraction.time.TimeMeaning.Period;
import org.summitry.extraction.time.TimeMeaning.Pointer;
import org.summitry.extraction.time.TimeMeaning.Season;
import org.summitry.extraction.time.TimeMeaning.Vague;

/**
 * Reads times that are counted from the day of writing or the date last told of: "yesterday", "last
 * month", "this weekend", "the following day", "the coming weeks", "last November".
 */
final class RelativeGrammar {
  private final Tokens tokens;
  private final CalendarGrammar calendar;
  private final CountGrammar counts;

  RelativeGrammar(Tokens tokens, CalendarGrammar calendar, CountGrammar counts) {
    this.tokens = tokens;
    this.calendar = calendar;
    this.counts = counts;
  }

  /** The relative time that starts at the token, or null. */
  @Nullable Phrase parse(int i) {
    if (tokens.isSort(i, Lexeme.Sort.RELATIVE_DAY)) {
      return day(i);
    }
    boolean article = tokens.is(i, "the");
    int at = article ? i + 1 : i;
    Lexeme lexeme = tokens.lexeme(at);
    if (lexeme == null) {
      return null;
    }
    if (lexeme.which() != null) {
      return pointed(at, lexeme.which(), article);
    }
    if (lexeme.sort() == Lexeme.Sort.SEASON) {
      return season(at, article);
    }
    return article ? beside(at, lexeme) : null;
  }

  private Phrase day(int i) {
    Lexeme lexeme = tokens.lexeme(i);
    int steps = lexeme == null ? 0 : lexeme.number();
    int end = tokens.isSort(i + 1, Lexeme.Sort.DAY_PART) ? i + 2 : i + 1;
    if (tokens.isMark(end, ',') || tokens.isMark(end, '(')) {
      Phrase dated = calendarBeside(end);
      if (dated != null) {
        return dated;
      }
    }
    return new Phrase(end, new Period(steps, TimeUnit.DAY, false));
  }

  /** "today, December 1", "yesterday (July 2)": the date says more than the word. */
  private @Nullable Phrase calendarBeside(int end) {
    boolean open = tokens.isMark(end, '(');
    Phrase date = calendar.parse(end + 1);
    boolean day = date != null && date.meaning() instanceof CalendarDate said && said.day() > 0;
    if (date == null || !day || (open && !tokens.isMark(date.end(), ')'))) {
      return null;
    }
    return new Phrase(open ? date.end() + 1 : date.end(), date.meaning());
  }

  private @Nullable Phrase pointed(int i, Which first, boolean article) {
    boolean twice =
        tokens.isAny(i, "this", "that") && tokens.isAny(i + 1, "coming", "past", "same", "current");
    int at = twice ? i + 2 : i + 1;
    Lexeme second = tokens.lexeme(i + 1);
    Which which = twice && second != null && second.which() != null ? second.which() : first;
    Lexeme named = tokens.lexeme(at);
    if (named == null) {
      return tokens.isKind(at, Tokens.NUMBER) ? counted(at, which) : null;
    }
    return switch (named.sort()) {
      case MONTH, MONTH_SHORT -> month(at, which, article);
      case SEASON -> seasonPointed(at, named.word(), which);
      case DAY_PART -> dayPart(at, which);
      case UNIT -> unit(at, which, article);
      case NUMBER -> counted(at, which);
      default -> null;
    };
  }

  private @Nullable Phrase month(int at, Which which, boolean article) {
    if (article || !new WordSense(tokens).isMonth(at)) {
      return null;
    }
    Phrase date = calendar.parse(at);
    if (date != null
        && date.meaning() instanceof CalendarDate said
        && said.year() == 0
        && said.pointer() == null) {
      return new Phrase(date.end(), said.withPointer(new Pointer(which, TimeUnit.MONTH)));
    }
    return date;
  }

  private @Nullable Phrase dayPart(int at, Which which) {
    if (which == Which.LAST && !tokens.is(at, "night") && !tokens.is(at, "evening")) {
      return null;
    }
    boolean told = which.isFromContext() || which == Which.NEXT;
    return new Phrase(at + 1, new Period(which.step(), TimeUnit.DAY, told));
  }

  private @Nullable Phrase unit(int at, Which which, boolean article) {
    Lexeme lexeme = tokens.lexeme(at);
    TimeUnit unit = lexeme == null ? null : lexeme.unit();
    if (lexeme == null || unit == null || unit == TimeUnit.MINUTE || unit == TimeUnit.HOUR) {
      return null;
    }
    boolean plural = lexeme.word().endsWith("s");
    boolean day = unit == TimeUnit.DAY;
    if (plural || unit == TimeUnit.DECADE || unit == TimeUnit.CENTURY || which == Which.RECENT) {
      boolean far = which == Which.THIS || which == Which.THAT || which == Which.SAME;
      return far || (day && !plural)
          ? null
          : new Phrase(at + 1, new Vague(which.step() > 0, unit, 0));
    }
    if (day && (which == Which.LAST || which == Which.PAST || which == Which.THIS)) {
      return null;
    }
    boolean weekend = unit == TimeUnit.WEEKEND;
    if (weekend && which == Which.COMING) {
      return new Phrase(at + 1, new Period(0, unit, false));
    }
    if (!weekend && (which == Which.PAST || (article && which == Which.LAST))) {
      return tokens.is(at + 1, "of") ? null : new Phrase(at + 1, new Vague(false, unit, 1));
    }
    if (article
        && which == Which.NEXT
        && !day
        && tokens.isAny(at - 3, "over", "in", "within", "during", "for")) {
      return new Phrase(at + 1, new Vague(true, unit, 1));
    }
    boolean told = which.isFromContext() || (which == Which.NEXT && (day || article));
    int end = day && tokens.isSort(at + 1, Lexeme.Sort.DAY_PART) ? at + 2 : at + 1;
    return new Phrase(end, new Period(which.step(), unit, told));
  }

  /** "the past 10 years", "the next two weeks". */
  private @Nullable Phrase counted(int at, Which which) {
    if (which == Which.THAT || which == Which.THIS || which == Which.SAME) {
      return null;
    }
    CountGrammar.Count count = counts.count(at);
    Lexeme lexeme = count == null ? null : tokens.lexeme(count.end());
    if (count == null
        || lexeme == null
        || lexeme.sort() != Lexeme.Sort.UNIT
        || lexeme.unit() == null) {
      return null;
    }
    return new Phrase(count.end() + 1, new Vague(which.step() > 0, lexeme.unit(), count.amount()));
  }

  private Phrase seasonPointed(int at, String name, Which which) {
    return new Phrase(at + 1, new Season(name, 0, which));
  }

  /** "spring 2023", "the summer of 2019", "in the autumn". */
  private @Nullable Phrase season(int at, boolean article) {
    Lexeme lexeme = tokens.lexeme(at);
    if (lexeme == null) {
      return null;
    }
    int yearAt = tokens.is(at + 1, "of") || tokens.isMark(at + 1, ',') ? at + 2 : at + 1;
    int year =
        tokens.isKind(yearAt, Tokens.NUMBER) && tokens.length(yearAt) == 4
            ? tokens.number(yearAt)
            : 0;
    if (year >= 1500 && year <= 2100) {
      return new Phrase(yearAt + 1, new Season(lexeme.word(), year, null));
    }
    Lexeme which = tokens.lexeme(yearAt);
    if (which != null && which.which() != null && tokens.is(yearAt + 1, "year")) {
      return new Phrase(yearAt + 2, new Season(lexeme.word(), 0, which.which()));
    }
    boolean fall = tokens.is(at, "fall") || tokens.is(at, "spring");
    boolean introduced =
        article
            ? tokens.isAny(at - 2, "in", "for", "until", "since", "during", "by", "of")
            : tokens.isAny(at - 1, "in", "since", "until", "early", "late", "mid");
    boolean noun = tokens.is(at + 1, "of") || (tokens.isCapital(at) && tokens.isCapital(at + 1));
    return introduced && !noun && !(fall && tokens.is(at + 1, "in"))
        ? new Phrase(at + 1, new Season(lexeme.word(), 0, null))
        : null;
  }

  /** "the day before", "the week after", "the day after tomorrow", "the weekend". */
  private @Nullable Phrase beside(int at, Lexeme lexeme) {
    if (lexeme.unit() == TimeUnit.WEEKEND) {
      return new Phrase(at + 1, new Period(0, TimeUnit.WEEKEND, false));
    }
    Phrase week = lexeme.unit() == TimeUnit.WEEK ? weekOf(at) : null;
    if (week != null) {
      return week;
    }
    boolean dayPart = tokens.isAny(at, "night", "evening", "morning");
    boolean single = lexeme.sort() == Lexeme.Sort.UNIT && !lexeme.word().endsWith("s");
    if (!single && !dayPart) {
      return null;
    }
    TimeUnit unit = dayPart || lexeme.unit() == null ? TimeUnit.DAY : lexeme.unit();
    if (tokens.is(at + 1, "after") && tokens.is(at + 2, "next")) {
      return new Phrase(at + 3, new Period(2, unit, false));
    }
    if (tokens.is(at + 1, "before") && tokens.is(at + 2, "last")) {
      return new Phrase(at + 3, new Period(-2, unit, false));
    }
    boolean before = tokens.isAny(at + 1, "before", "earlier");
    if (!before && !tokens.isAny(at + 1, "after", "afterwards")) {
      return null;
    }
    if (unit == TimeUnit.DAY && tokens.isAny(at + 2, "tomorrow", "yesterday")) {
      return new Phrase(at + 3, new Period(before ? -2 : 2, TimeUnit.DAY, false));
    }
    // In "and the month after he was in Ghana" nothing but the time told before is meant.
    boolean narrated = tokens.is(at - 2, "and") && tokens.isAny(at + 2, "he", "she", "they", "it");
    int steps = before ? -1 : 1;
    if (counts.isClauseEnd(at + 2) || narrated) {
      return new Phrase(at + 2, new Period(steps, unit, true));
    }
    // "the day after his talks in Paris"
    boolean counted = tokens.is(at - 1, "the") && tokens.isAny(at + 1, "before", "after");
    return counted && !dayPart
        ? new Phrase(at + 2, new Distance(steps, unit, !before, TimeMeaning.Basis.EVENT))
        : null;
  }

  /** "the week of September 12", "the week beginning Monday". */
  private @Nullable Phrase weekOf(int at) {
    if (!tokens.isAny(at + 1, "of", "beginning", "starting")) {
      return null;
    }
    Phrase day = calendar.parse(at + 2);
    boolean dated = day != null && day.meaning() instanceof CalendarDate date && date.day() > 0;
    return day != null && dated
        ? new Phrase(day.end(), new TimeMeaning.PartOf(day.meaning(), Stretch.WHOLE_WEEK))
        : null;
  }
}
