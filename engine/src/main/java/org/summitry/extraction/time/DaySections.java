package org.summitry.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.extraction.time.TimeMeaning.Weekday;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

/**
 * The parts of a diary, log or planner that stand under a day: "WED 1" on a line of its own dates
 * all lines below it, "Friday." or "5/8 LUSAKA, Friday 31 March." at the head of a paragraph dates
 * that paragraph. A single such line is a dateline and says nothing. Weekdays follow each other: in
 * "Saturday 7 May. ... Monday. ..." the second is the 9th; a row without any date ends with the day
 * of writing, or begins after it when what stands above speaks of days to come.
 */
public final class DaySections {
  private static final DaySections NONE = new DaySections(List.of());

  /** A span of the text and its day. */
  record Section(int start, int end, PartialDate day, TimeExpression opener) {}

  private final List<Section> sections;

  private DaySections(List<Section> sections) {
    this.sections = List.copyOf(sections);
  }

  /**
   * The sections of a text.
   *
   * @param times all its time expressions, in order
   * @param published when it was written; null when not known
   */
  public static DaySections of(
      CharSequence text, List<TimeExpression> times, @Nullable DayInterval published) {
    List<DayOpener> openers = new ArrayList<>();
    for (TimeExpression time : times) {
      DayOpener.find(text, time).ifPresent(openers::add);
    }
    openers.removeIf(opener -> isSecondOnLine(openers, opener));
    if (openers.size() < 2) {
      return NONE;
    }
    int first = openers.getFirst().line();
    List<TimeExpression> above = times.stream().filter(time -> time.span().end() <= first).toList();
    boolean ahead =
        DayOpener.isAhead(text.subSequence(0, first)) || openers.getFirst().isToCome(text);
    List<@Nullable LocalDate> days = days(openers, above, ahead, published);
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < openers.size(); i++) {
      LocalDate day = days.get(i);
      int next = i + 1 < openers.size() ? openers.get(i + 1).line() : text.length();
      if (day != null) {
        DayOpener opener = openers.get(i);
        sections.add(
            new Section(opener.line(), opener.end(text, next), PartialDate.of(day), opener.time()));
      }
    }
    return new DaySections(sections);
  }

  private static boolean isSecondOnLine(List<DayOpener> openers, DayOpener opener) {
    return openers.stream()
        .anyMatch(other ->
            other.line() == opener.line()
                && other.time().span().start() < opener.time().span().start());
  }

  /** The day that the place in the text stands under. */
  public Optional<PartialDate> at(int offset) {
    return sections.stream()
        .filter(section -> section.start() <= offset && offset < section.end())
        .map(Section::day)
        .findFirst();
  }

  /** The day that the place in the text stands under, where its heading names no more than one. */
  public Optional<PartialDate> findSingle(int offset) {
    return sections.stream()
        .filter(section -> section.start() <= offset && offset < section.end())
        .filter(section -> !(section.opener().meaning() instanceof TimeMeaning.Range))
        .map(Section::day)
        .findFirst();
  }

  /** Whether the expression opens a section: its day is the section's. */
  boolean opens(TimeExpression time) {
    return sections.stream().anyMatch(section -> section.opener().equals(time));
  }

  /** The days of the openers; null where nothing tells. */
  private static List<@Nullable LocalDate> days(
      List<DayOpener> openers,
      List<TimeExpression> above,
      boolean ahead,
      @Nullable DayInterval published) {
    List<@Nullable LocalDate> days = new ArrayList<>();
    for (DayOpener opener : openers) {
      LocalDate day = fixed(opener.time(), published);
      LocalDate next = days.isEmpty() ? null : inRow(days.getLast(), opener.time(), published);
      days.add(next == null ? day : next);
    }
    if (days.stream().allMatch(day -> day == null)) {
      LocalDate first = published == null ? null : firstOfRow(openers, above, ahead, published);
      days.set(0, first);
    }
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i) == null) {
        days.set(i, following(days.get(i - 1), openers.get(i).time()));
      }
    }
    for (int i = days.size() - 2; i >= 0; i--) {
      if (days.get(i) == null) {
        days.set(i, preceding(days.get(i + 1), openers.get(i).time()));
      }
    }
    return days;
  }

  /** A row of bare weekdays: within the days named above it, or up to the day of writing. */
  private static @Nullable LocalDate firstOfRow(
      List<DayOpener> openers, List<TimeExpression> above, boolean ahead, DayInterval published) {
    TimeExpression first = openers.getFirst().time();
    TimeAnchor anchor = TimeAnchor.of(published);
    for (TimeExpression time : above) {
      Optional<DateRange> range = new TimeResolver().resolve(time, anchor, Tense.UNKNOWN);
      PartialDate start = range.map(DateRange::start).orElse(null);
      if (start != null && start.isDay() && range.orElseThrow().end() != null) {
        return after(start.first().minusDays(1), first);
      }
    }
    LocalDate written = published.last();
    if (ahead) {
      return after(written.minusDays(1), first);
    }
    LocalDate day = written.plusDays(1);
    for (DayOpener opener : openers.reversed()) {
      day = before(day, opener.time());
      if (day == null) {
        return null;
      }
    }
    return day;
  }

  /** The day of an expression that names it without help, with a weekday beside it or not. */
  private static @Nullable LocalDate fixed(TimeExpression time, @Nullable DayInterval published) {
    if (weekday(time) != null) {
      return null;
    }
    TimeAnchor anchor = new TimeAnchor(published, null);
    return new TimeResolver()
        .resolve(time, anchor, Tense.UNKNOWN)
        .map(DateRange::start)
        .filter(PartialDate::isDay)
        .map(PartialDate::first)
        .orElse(null);
  }

  /** The bare weekday that the expression is or begins with; null for others. */
  private static @Nullable DayOfWeek weekday(TimeExpression time) {
    TimeMeaning first =
        time.meaning() instanceof TimeMeaning.Range range ? range.from() : time.meaning();
    return first instanceof Weekday weekday && weekday.pointer() == null ? weekday.day() : null;
  }

  /**
   * The next day in a row that names its year once: below "Dec 3, 2023 - ...", "Dec 6 - ..." is of
   * 2023 as well; null where the row would run past the day of writing.
   */
  private static @Nullable LocalDate inRow(
      @Nullable LocalDate day, TimeExpression time, @Nullable DayInterval published) {
    LocalDate next = isOpenYear(time) ? following(day, time) : null;
    boolean written = next != null && published != null && next.isAfter(published.last());
    return written ? null : next;
  }

  private static boolean isOpenYear(TimeExpression time) {
    return time.meaning() instanceof CalendarDate date && date.year() == 0 && date.month() > 0;
  }

  /** The next day that the opener can mean: "Feb 28" behind one of January 2024 is of 2024. */
  private static @Nullable LocalDate following(@Nullable LocalDate day, TimeExpression time) {
    if (!isOpenYear(time) || day == null) {
      return after(day, time);
    }
    LocalDate same = inYear(time, day.getYear());
    return same != null && !same.isBefore(day) ? same : inYear(time, day.getYear() + 1);
  }

  /** The last day that the opener can mean: "Dec 28" above one of January 2024 is of 2023. */
  private static @Nullable LocalDate preceding(@Nullable LocalDate day, TimeExpression time) {
    if (!isOpenYear(time) || day == null) {
      return before(day, time);
    }
    LocalDate same = inYear(time, day.getYear());
    return same != null && !same.isAfter(day) ? same : inYear(time, day.getYear() - 1);
  }

  private static @Nullable LocalDate inYear(TimeExpression time, int year) {
    CalendarDate date = (CalendarDate) time.meaning();
    boolean real = date.day() <= YearMonth.of(year, date.month()).lengthOfMonth();
    return real ? LocalDate.of(year, date.month(), date.day()) : null;
  }

  private static @Nullable LocalDate after(@Nullable LocalDate day, TimeExpression time) {
    for (int step = 1; day != null && step <= 7; step++) {
      if (day.plusDays(step).getDayOfWeek() == weekday(time)) {
        return day.plusDays(step);
      }
    }
    return null;
  }

  private static @Nullable LocalDate before(@Nullable LocalDate day, TimeExpression time) {
    for (int step = 1; day != null && step <= 7; step++) {
      if (day.minusDays(step).getDayOfWeek() == weekday(time)) {
        return day.minusDays(step);
      }
    }
    return null;
  }

  /** Whether an expression may open a section: it names one day. */
  static boolean isDay(TimeMeaning meaning) {
    return switch (meaning) {
      case CalendarDate date -> date.day() > 0;
      case Weekday ignored -> true;
      case TimeMeaning.Period period -> period.unit() == TimeUnit.DAY && !period.fromContext();
      case TimeMeaning.Range range -> isDay(range.from());
      default -> false;
    };
  }
}
