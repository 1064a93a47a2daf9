package org.summitry.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

/**
 * Turns what a time expression says into dates, only as precise as the text: "last month" is a
 * month, "Wednesday" a day, "the coming weeks" nothing. In a text of Friday 2022-09-16 "on
 * Wednesday" told in the past is 2022-09-14. Pure and safe for use by several threads.
 */
public final class TimeResolver {
  /** Of a longer publication interval only so many days are tried. */
  private static final int DAYS_TRIED = 62;

  /**
   * The dates that the expression means, or empty when it means none or too little is known. When
   * the day of writing is known only as an interval, the answer is the most precise date that at
   * least three quarters of its days agree on.
   *
   * @param tense of the clause that the expression stands in
   */
  public Optional<DateRange> resolve(TimeExpression expression, TimeAnchor anchor, Tense tense) {
    TimeMeaning meaning = expression.meaning();
    DayInterval published = anchor.published();
    if (published == null) {
      return new DayResolver(null, anchor, tense).resolve(meaning);
    }
    if (published.isDay()) {
      return new DayResolver(published.first(), anchor, tense).resolve(meaning);
    }
    List<DateRange> readings = new ArrayList<>();
    long step = Math.max(1, published.days() / DAYS_TRIED);
    for (LocalDate day = published.first();
        !day.isAfter(published.last());
        day = day.plusDays(step)) {
      new DayResolver(day, anchor, tense).resolve(meaning).ifPresent(readings::add);
    }
    return agreed(readings);
  }

  /**
   * The stay that starts with the first day of {@code start} and lasts so long: "a two-day visit
   * from Monday" ends on Tuesday. Unchanged when the start is no day or the length is no whole
   * number of days or weeks.
   */
  public DateRange extend(DateRange start, TimeMeaning.Duration length) {
    PartialDate first = start.start();
    int days =
        switch (length.unit()) {
          case DAY -> length.amount();
          case WEEK -> length.amount() * 7;
          case FORTNIGHT -> length.amount() * 14;
          case MINUTE, HOUR, WEEKEND, MONTH, YEAR, DECADE, CENTURY -> 0;
        };
    if (first == null || !first.isDay() || days < 1 || days > 60 || !length.exact()) {
      return start;
    }
    return new DateRange(first, PartialDate.of(first.first().plusDays(days - 1L)));
  }

  private static Optional<DateRange> agreed(List<DateRange> readings) {
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    List<@Nullable PartialDate> starts = new ArrayList<>();
    List<@Nullable PartialDate> ends = new ArrayList<>();
    for (DateRange reading : readings) {
      starts.add(reading.start());
      ends.add(reading.end());
    }
    PartialDate start = agreedDate(starts);
    if (start == null) {
      return Optional.empty();
    }
    PartialDate end = agreedDate(ends);
    boolean told = end != null && !(end.equals(start) && !start.isDay());
    return Optional.of(new DateRange(start, told ? end : null));
  }

  /** The most precise date that at least three quarters of the dates lie in. */
  private static @Nullable PartialDate agreedDate(List<@Nullable PartialDate> dates) {
    for (int precision = 3; precision >= 1; precision--) {
      Map<PartialDate, Integer> votes = new LinkedHashMap<>();
      for (PartialDate date : dates) {
        if (date != null && date.precision() >= precision) {
          votes.merge(cut(date, precision), 1, Integer::sum);
        }
      }
      for (Map.Entry<PartialDate, Integer> vote : votes.entrySet()) {
        if (vote.getValue() * 4 >= dates.size() * 3) {
          return vote.getKey();
        }
      }
    }
    return null;
  }

  private static PartialDate cut(PartialDate date, int precision) {
    return switch (precision) {
      case 3 -> date;
      case 2 -> new PartialDate(date.year(), date.month(), 0);
      default -> PartialDate.ofYear(date.year());
    };
  }
}
