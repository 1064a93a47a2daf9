package org.summitry.extraction.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.extraction.time.TimeMeaning.Weekday;
import org.summitry.model.Span;

/**
 * Finds the time expressions of a text: "Wednesday next week", "September 14-16, 2022", "two days
 * later", "a three-day". The words it knows are in {@code words.tsv}, {@code holidays.tsv} and
 * {@code not_times.tsv}; the grammar classes say how they join. One pass, no backtracking over the
 * text, safe for use by several threads.
 */
public final class TimeFinder {
  private static final String[] ABOUT = {
    "nearly", "almost", "about", "over", "around", "some", "just", "roughly", "barely", "only"
  };

  private final Lexicon lexicon;

  public TimeFinder() {
    lexicon = Lexicon.read();
  }

  /**
   * The time expressions of the text, in order, without overlap, each as long as can be. Spans are
   * half-open offsets in the given text; "on", "in", "from" or "since" before a date stays outside,
   * "next", "late" or "more than" inside.
   */
  public List<TimeExpression> find(CharSequence text) {
    Tokens tokens = Tokens.of(text, lexicon);
    return new Scan(tokens).list();
  }

  /** One pass over one text. */
  private static final class Scan {
    private final Tokens tokens;
    private final CalendarGrammar calendar;
    private final WeekdayGrammar weekdays;
    private final CountGrammar counts;
    private final RelativeGrammar relatives;
    private final StretchGrammar stretches;
    private final ClockGrammar clock;
    private final List<Found> found = new ArrayList<>();

    /** An expression by its tokens. */
    private record Found(int first, int end, TimeMeaning meaning) {}

    Scan(Tokens tokens) {
      this.tokens = tokens;
      calendar = new CalendarGrammar(tokens);
      weekdays = new WeekdayGrammar(tokens, calendar);
      counts = new CountGrammar(tokens);
      relatives = new RelativeGrammar(tokens, calendar, counts);
      stretches = new StretchGrammar(tokens, calendar, weekdays, relatives);
      clock = new ClockGrammar(tokens);
    }

    List<TimeExpression> list() {
      int i = 0;
      while (i < tokens.count()) {
        int passed = afterNotTime(i);
        Phrase phrase = canStart(i) ? withClock(i) : null;
        if (phrase != null && phrase.end() > passed) {
          add(i, phrase);
          i = phrase.end();
        } else {
          i = Math.max(i + 1, passed);
        }
      }
      List<TimeExpression> list = new ArrayList<>();
      for (Found one : found) {
        Span span = new Span(tokens.start(one.first()), tokens.end(one.end() - 1));
        list.add(new TimeExpression(span, one.meaning()));
      }
      return List.copyOf(list);
    }

    private boolean canStart(int i) {
      Lexeme lexeme = tokens.lexeme(i);
      if (lexeme == null) {
        return tokens.number(i) >= 0 || !tokens.phrases(i).isEmpty();
      }
      return switch (lexeme.sort()) {
        case OPENER, WHICH, ORDINAL ->
            tokens.lexeme(i + 1) != null || tokens.number(i + 1) >= 0 || tokens.is(i + 1, "of");
        case NUMBER -> isUnitNear(i);
        case DAY_PART -> clock.after(i) > 0;
        default -> true;
      };
    }

    /** Most uses of "a" and "one" are ruled out by this look at the next few words. */
    private boolean isUnitNear(int i) {
      for (int at = i + 1; at <= i + 7; at++) {
        if (tokens.isSort(at, Lexeme.Sort.UNIT)) {
          return true;
        }
      }
      return false;
    }

    private int afterNotTime(int i) {
      for (NamedPhrase phrase : tokens.phrases(i)) {
        int end = phrase.rule() == null ? tokens.matchEnd(i, phrase) : -1;
        if (end > 0 && (tokens.isCapital(end - 1) || !phrase.name().endsWith(" today"))) {
          return end;
        }
      }
      return -1;
    }

    /** "2 p.m. on Friday", "Friday at 2 p.m.". */
    private @Nullable Phrase withClock(int i) {
      int hour = clock.after(i);
      if (hour > 0) {
        int next = tokens.isMark(hour, ',') ? hour + 1 : hour;
        next = tokens.is(next, "on") ? next + 1 : next;
        Phrase day = canStart(next) ? ranged(next) : null;
        return day != null && isDay(day.meaning())
            ? day
            : new Phrase(hour, new TimeMeaning.TimeOfDay());
      }
      Phrase phrase = ranged(i);
      if (phrase == null || !isDay(phrase.meaning())) {
        return phrase;
      }
      int end = clock.afterDay(phrase.end());
      return end > 0 ? new Phrase(end, phrase.meaning()) : phrase;
    }

    private @Nullable Phrase ranged(int i) {
      Phrase from = longest(i);
      if (from == null || !isRangeEnd(from.meaning())) {
        return from;
      }
      int at = from.end();
      if (tokens.isMark(at, ',') && tokens.isAny(at + 1, "through", "until", "till")) {
        at++;
      }
      boolean between = tokens.is(i - 1, "between");
      boolean and = tokens.is(at, "and") || tokens.isMark(at, '&');
      boolean joined =
          tokens.isDash(at) || tokens.isAny(at, "to", "through", "thru", "until", "till");
      if (!and && !joined) {
        return from;
      }
      int next = tokens.is(at + 1, "on") ? at + 2 : at + 1;
      Phrase to = canStart(next) ? longest(next) : null;
      TimeMeaning both = to == null ? null : Sharing.findDatedPair(from.meaning(), to.meaning());
      if (to != null && both != null) {
        return new Phrase(to.end(), both);
      }
      if (to == null || !isRangeEnd(to.meaning())) {
        return from;
      }
      TimeMeaning start = Sharing.complete(from.meaning(), to.meaning());
      boolean range =
          joined || between
              ? Sharing.isOrdered(start, to.meaning())
              : Sharing.isInRow(start, to.meaning());
      return range ? new Phrase(to.end(), new TimeMeaning.Range(start, to.meaning())) : from;
    }

    private @Nullable Phrase longest(int i) {
      Phrase best = holiday(i);
      best = longer(best, calendar.parse(i));
      best = longer(best, weekdays.parse(i));
      best = longer(best, stretches.parse(i));
      best = longer(best, relatives.parse(i));
      return longer(best, counts.parse(i));
    }

    private static @Nullable Phrase longer(@Nullable Phrase one, @Nullable Phrase other) {
      return one == null || (other != null && other.end() > one.end()) ? other : one;
    }

    private @Nullable Phrase holiday(int i) {
      for (NamedPhrase phrase : tokens.phrases(i)) {
        int end = phrase.rule() == null ? -1 : tokens.matchEnd(i, phrase);
        if (end > 0 && phrase.rule() != null && tokens.isCapital(i)) {
          int yearAt = tokens.isMark(end, ',') ? end + 1 : end;
          int year =
              tokens.isKind(yearAt, Tokens.NUMBER) && tokens.length(yearAt) == 4
                  ? tokens.number(yearAt)
                  : 0;
          boolean dated = year > 1900 && year < 2100;
          return new Phrase(
              dated ? yearAt + 1 : end,
              new TimeMeaning.Holiday(phrase.name(), phrase.rule(), dated ? year : 0));
        }
      }
      return null;
    }

    private void add(int i, Phrase phrase) {
      int first =
          phrase.meaning() instanceof TimeMeaning.Duration
                  || phrase.meaning() instanceof TimeMeaning.Distance
              ? withAbout(i)
              : i;
      shareBackwards(first, phrase.meaning());
      found.add(new Found(first, phrase.end(), phrase.meaning()));
    }

    private int withAbout(int i) {
      int floor = found.isEmpty() ? 0 : found.getLast().end();
      int first = i;
      if (first - 2 >= floor
          && ((tokens.isAny(first - 2, "more", "less", "fewer") && tokens.is(first - 1, "than"))
              || (tokens.is(first - 2, "at") && tokens.isAny(first - 1, "least", "most")))) {
        return first - 2;
      }
      while (first - 1 >= floor && tokens.isAny(first - 1, ABOUT)) {
        first--;
      }
      return first;
    }

    /**
     * In "June 13 and July 2, 2022" and "Monday and Thursday next week" the first shares the rest.
     */
    private void shareBackwards(int i, TimeMeaning meaning) {
      if (found.isEmpty() || !(meaning instanceof CalendarDate || meaning instanceof Weekday)) {
        return;
      }
      Found before = found.getLast();
      boolean comma = tokens.isMark(i - 1, ',') && isDay(meaning) && isDay(before.meaning());
      boolean listed =
          before.end() == i - 1
              && (comma || tokens.isAny(i - 1, "and", "or") || tokens.isMark(i - 1, '&'));
      if (listed) {
        found.set(
            found.size() - 1,
            new Found(before.first(), before.end(), Sharing.complete(before.meaning(), meaning)));
      }
    }

    private static boolean isDay(TimeMeaning meaning) {
      return switch (meaning) {
        case CalendarDate date -> date.day() > 0;
        case Weekday ignored -> true;
        case TimeMeaning.Period period -> period.unit() == TimeUnit.DAY;
        case TimeMeaning.NumericDate ignored -> true;
        case TimeMeaning.Holiday ignored -> true;
        case TimeMeaning.Range range -> isDay(range.from());
        default -> false;
      };
    }

    private static boolean isRangeEnd(TimeMeaning meaning) {
      return meaning instanceof CalendarDate
          || (isDay(meaning) && !(meaning instanceof TimeMeaning.Range));
    }
  }
}
