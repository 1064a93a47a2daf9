package org.summitry.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

/**
 * Follows the dates that a text tells of one after the other, and gives every time expression its
 * anchor: the date told of before it, and whether the passage tells of that date's own year. Under
 * the heading "1995: Cameroon" a bare "in September" is September 1995; in "In April 2016 he drove
 * to Rwanda. On October 31 he came to Kenya." the second date is of 2016 too.
 */
public final class Narrative {
  /** A bare date whose usual reading lies so near to the day of writing is news, not background. */
  private static final int NEWS_DAYS = 60;

  /** A date that lies further back is of another time than the days of writing. */
  private static final int WEEKS_BACK_DAYS = 8;

  private static final int WEEK_DAYS = 7;

  /** A line longer than this is no heading. */
  private static final int HEADING_LENGTH = 90;

  /** So many characters may stand before the time that opens a sentence: "And in ". */
  private static final int OPENING_LENGTH = 8;

  private final TimeResolver resolver = new TimeResolver();
  private final TenseClues clues = new TenseClues();

  /**
   * The anchors of the expressions, in the same order, with their tense guessed from the words
   * before them.
   *
   * @param text that the expressions were found in
   * @param published when it was written; null when not known
   */
  public List<TimeAnchor> listAnchors(
      CharSequence text, List<TimeExpression> expressions, @Nullable DayInterval published) {
    List<Tense> tenses = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      tenses.add(clues.before(text, expression.span().start()));
    }
    return listAnchors(text, expressions, tenses, published);
  }

  /**
   * The anchors when the tense of each expression's clause is known.
   *
   * @param tenses as many as expressions
   */
  public List<TimeAnchor> listAnchors(
      CharSequence text,
      List<TimeExpression> expressions,
      List<Tense> tenses,
      @Nullable DayInterval published) {
    Walk walk = new Walk(text, DaySections.of(text, expressions, published), published);
    List<TimeAnchor> anchors = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      anchors.add(walk.next(expressions.get(i), tenses.get(i)));
    }
    return List.copyOf(anchors);
  }

  private final class Walk {
    private final CharSequence text;
    private final DaySections days;
    private final @Nullable DayInterval published;
    private @Nullable DateRange told;
    private int toldAt;

    /** Whether the last dates told had their weekdays with them. */
    private boolean weekdays;

    private @Nullable DateRange section;
    private int sectionAt;

    Walk(CharSequence text, DaySections days, @Nullable DayInterval published) {
      this.text = text;
      this.days = days;
      this.published = published;
    }

    TimeAnchor next(TimeExpression expression, Tense tense) {
      int at = expression.span().start();
      if (section != null && isOtherHeadingBetween(sectionAt, at)) {
        section = null;
      }
      TimeAnchor anchor = anchor(expression, at);
      Optional<DateRange> range = resolver.resolve(expression, anchor, tense);
      if (range.isPresent() && range.get().start() != null) {
        weekdays =
            switch (expression.meaning()) {
              case CalendarDate date -> date.weekday() != null;
              case TimeMeaning.Weekday ignored -> weekdays;
              case TimeMeaning.Period period -> weekdays && period.fromContext();
              default -> false;
            };
        told = range.get();
        toldAt = expression.span().end();
        if (isHeading(expression)) {
          section = told;
          sectionAt = toldAt;
        }
      }
      return anchor;
    }

    private TimeAnchor anchor(TimeExpression expression, int at) {
      DateRange context = told;
      Optional<DateRange> week = chronicled(expression);
      if (week.isPresent()) {
        return new TimeAnchor(published, week.get(), true);
      }
      Optional<PartialDate> day = days.at(at);
      boolean opens = days.opens(expression) && !isPointed(expression.meaning());
      boolean open = opens || isOpenDay(expression.meaning());
      if (day.isPresent() && opens && isBare(expression.meaning())) {
        return new TimeAnchor(DayInterval.of(day.get()), DateRange.of(day.get()), true);
      }
      if (day.isPresent() && open) {
        return new TimeAnchor(published, DateRange.of(day.get()), true);
      }
      if (isBare(expression.meaning())) {
        if (section != null) {
          return new TimeAnchor(published, section, true);
        }
        if (context != null && isSamePassage(at, context) && continues(expression, context)) {
          return new TimeAnchor(published, context, true);
        }
      }
      return new TimeAnchor(published, context, false);
    }

    /**
     * Behind "Thursday, 15 May" a bare "Friday" is the 16th where 15 May lies weeks back: the end
     * of the week in which to look back for it; empty where the weekday is one of the days of
     * writing.
     */
    private Optional<DateRange> chronicled(TimeExpression expression) {
      PartialDate start = told == null ? null : told.start();
      boolean old =
          weekdays
              && published != null
              && start != null
              && start.isDay()
              && start.first().isBefore(published.first().minusDays(WEEKS_BACK_DAYS));
      boolean bare =
          expression.meaning() instanceof TimeMeaning.Weekday weekday && weekday.pointer() == null;
      return old && bare && start != null
          ? Optional.of(DateRange.of(PartialDate.of(start.first().plusDays(WEEK_DAYS - 1L))))
          : Optional.empty();
    }

    private static boolean isPointed(TimeMeaning meaning) {
      return meaning instanceof TimeMeaning.Weekday weekday && weekday.pointer() != null;
    }

    /** A weekday or number that only the day of its section tells. */
    private static boolean isOpenDay(TimeMeaning meaning) {
      return switch (meaning) {
        case TimeMeaning.Weekday weekday -> weekday.pointer() == null;
        case CalendarDate date -> date.year() == 0 && date.month() == 0 && date.pointer() == null;
        case TimeMeaning.Range range -> isOpenDay(range.from()) && isOpenDay(range.to());
        default -> false;
      };
    }

    private static boolean isBare(TimeMeaning meaning) {
      return switch (meaning) {
        case CalendarDate date ->
            date.year() == 0
                && date.month() > 0
                && date.pointer() == null
                && date.weekday() == null;
        case TimeMeaning.Range range -> isBare(range.from()) && isBare(range.to());
        case TimeMeaning.PartOf part -> isBare(part.whole());
        default -> false;
      };
    }

    /**
     * In the sentence of the date told of, or, when that is a month or day, at the start of a later
     * sentence of its paragraph: "On October 31 he ..." goes on, "... in September" need not.
     */
    private boolean isSamePassage(int at, DateRange context) {
      PartialDate start = context.start();
      boolean year = start != null && start.precision() == 1 && !isLongAgo(start);
      int sentence = -1;
      for (int i = toldAt; i < at; i++) {
        if (text.charAt(i) == '\n' && i + 1 < at && text.charAt(i + 1) == '\n') {
          return false;
        }
        boolean end = text.charAt(i) == '.' && i + 1 < at;
        sentence = end && Character.isWhitespace(text.charAt(i + 1)) ? i + 2 : sentence;
      }
      return sentence < 0 || (!year && at - sentence <= OPENING_LENGTH);
    }

    /**
     * "In 1998 she made the long tour. In March she saw": a year that nobody takes for the last.
     */
    private boolean isLongAgo(PartialDate year) {
      return published != null && year.year() < published.first().getYear() - 1;
    }

    /** Whether the reading in the year told of goes on in time, and the usual one is not news. */
    private boolean continues(TimeExpression expression, DateRange context) {
      PartialDate usual = start(expression, new TimeAnchor(published, null));
      PartialDate further = start(expression, new TimeAnchor(published, context, true));
      PartialDate before = context.start();
      if (published == null) {
        return true;
      }
      if (usual == null || further == null || before == null) {
        return false;
      }
      LocalDate written = published.last();
      boolean news = Math.abs(ChronoUnit.DAYS.between(usual.first(), written)) <= NEWS_DAYS;
      return !news
          && before.year() < written.getYear()
          && !further.last().isBefore(before.first())
          && !further.first().isAfter(written);
    }

    private @Nullable PartialDate start(TimeExpression expression, TimeAnchor anchor) {
      return resolver.resolve(expression, anchor, Tense.PAST).map(DateRange::start).orElse(null);
    }

    /** Whether the expression gives a year or month to a line of its own: "1995: Cameroon". */
    private boolean isHeading(TimeExpression expression) {
      TimeMeaning meaning = expression.meaning();
      boolean dated =
          (meaning instanceof CalendarDate date && date.year() > 0 && date.day() == 0)
              || (meaning instanceof TimeMeaning.Season season && season.year() > 0);
      return dated && isHeadingLine(expression.span().start());
    }

    private boolean isHeadingLine(int at) {
      int from = at;
      while (from > 0 && text.charAt(from - 1) != '\n') {
        from--;
      }
      int to = at;
      while (to < text.length() && text.charAt(to) != '\n') {
        to++;
      }
      int last = to;
      while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      boolean line = from > 0 && last > from && last - from <= HEADING_LENGTH;
      return line && ".!?,;\"\u201d".indexOf(text.charAt(last - 1)) < 0;
    }

    /** Whether a line between the two offsets, after an empty line, looks like a new heading. */
    private boolean isOtherHeadingBetween(int from, int to) {
      for (int i = from; i + 2 < to; i++) {
        boolean blank = text.charAt(i) == '\n' && text.charAt(i + 1) == '\n';
        int end = endOfLine(i + 2);
        if (blank && end < to && isHeadingLine(i + 2)) {
          return true;
        }
      }
      return false;
    }

    private int endOfLine(int at) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n') {
        end++;
      }
      return end;
    }
  }
}
