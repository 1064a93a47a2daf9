package org.summitry.resolution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Report;
import org.summitry.model.Status;

/**
 * When an item can have happened, for matching.
 *
 * <p>A {@linkplain #certain certain} one names a day: "on 14 September" is 14 to 14 September,
 * "from 14 to 16 September" is 14 to 16 September. Any other names a week, a month, a year or
 * nothing; then the days are those that it can mean, and with no date at all those around its
 * publication: what was "held" lies shortly before it, what is "planned" after.
 *
 * @param first first possible day, null when nothing at all is known
 * @param last last possible day, null when nothing at all is known
 * @param certain whether the report names a day
 */
record Days(@Nullable LocalDate first, @Nullable LocalDate last, boolean certain) {
  /** How far before its publication an undated act of the past is looked for. */
  private static final int PAST = 31;

  /** How far after its publication an undated plan is looked for. */
  private static final int FUTURE = 120;

  /** Stays longer than this are slips of reading; their end is not used. */
  private static final int LONGEST = 40;

  private static final Days UNKNOWN = new Days(null, null, false);

  static Days of(Report report, @Nullable DayInterval published) {
    PartialDate start = report.start();
    PartialDate end = report.end();
    if (start != null && start.isDay()) {
      LocalDate last = end != null && end.isDay() ? end.first() : start.first();
      if (isSpan(report.kind(), start.first(), last)) {
        return new Days(start.first(), last, false);
      }
      boolean plausible =
          !last.isBefore(start.first()) && !last.isAfter(start.first().plusDays(LONGEST));
      return new Days(start.first(), plausible ? last : start.first(), true);
    }
    if (end != null && end.isDay() && (start == null || start.contains(end))) {
      return new Days(end.first(), end.first(), true);
    }
    if (start != null) {
      return new Days(start.first(), start.last(), false);
    }
    if (report.event() != null && report.event().year() != null) {
      PartialDate year = PartialDate.ofYear(report.event().year());
      return new Days(year.first(), year.last(), false);
    }
    return published == null ? UNKNOWN : around(published, report.status());
  }

  /**
   * Whether the days are those among which it happened, and not those that it took: Monday to
   * Sunday is "last week", and nobody telephones for three days.
   */
  private static boolean isSpan(Kind kind, LocalDate first, LocalDate last) {
    boolean week = first.getDayOfWeek() == DayOfWeek.MONDAY && last.equals(first.plusDays(6));
    return week || kind == Kind.CALL && last.isAfter(first.plusDays(1));
  }

  private static Days around(DayInterval published, Status status) {
    return switch (status) {
      case HELD, UNDERWAY, DENIED ->
          new Days(published.first().minusDays(PAST), published.last().plusDays(3), false);
      case POSSIBLE, PLANNED, POSTPONED, CANCELLED ->
          new Days(published.first().minusDays(7), published.last().plusDays(FUTURE), false);
    };
  }

  boolean isKnown() {
    return first != null;
  }

  /** Days between the two: 0 when they share a day, 1 when they touch. */
  long gap(Days other) {
    if (first == null || last == null || other.first == null || other.last == null) {
      return Long.MAX_VALUE;
    }
    long after = other.first.toEpochDay() - last.toEpochDay();
    long before = first.toEpochDay() - other.last.toEpochDay();
    return Math.max(0, Math.max(after, before));
  }

  /** The months that a match can lie in: one day off may be the next month. */
  List<String> months(int slack) {
    if (first == null || last == null) {
      return List.of("undated");
    }
    YearMonth from = YearMonth.from(first.minusDays(slack));
    YearMonth to = YearMonth.from(last.plusDays(slack));
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
        .map(YearMonth::toString)
        .toList();
  }
}
