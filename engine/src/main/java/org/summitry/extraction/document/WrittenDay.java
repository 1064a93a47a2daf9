package org.summitry.extraction.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.extraction.time.TimeFinder;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeResolver;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

/**
 * The day of a dateline: an article that a page dates the 31st and that opens with "OSLO, October
 * 29 (NTB)" was written on the 29th, and its "today" is that day.
 */
final class WrittenDay {
  /** Copies appear so many days late at most. */
  private static final int LATE_DAYS = 7;

  /** Shorter lines stand above the text. */
  private static final int SHORT = 14;

  private static final int LONGEST = 120;

  /** A town, perhaps with its country, at the head of a line; the day follows. */
  private static final Pattern TOWN =
      Pattern.compile("^\\p{Lu}[\\p{L}'’./ –-]{1,40}(?:,\\s*\\p{Lu}[\\p{L}'’. -]{1,30})?[,.]?\\s+");

  /** A colon ends captions, too. */
  private static final String BEHIND = "(-–—./|[";

  private final TimeFinder times;
  private final TimeResolver resolver = new TimeResolver();

  WrittenDay(TimeFinder times) {
    this.times = times;
  }

  /** The day of its dateline where that is the surer or a little before its own; or null. */
  @Nullable DayInterval of(Article article) {
    DayInterval published = article.published();
    return article
        .text()
        .lines()
        .filter(line -> line.strip().length() > SHORT)
        .limit(1)
        .flatMap(line -> find(line, published).stream())
        .findFirst()
        .filter(day -> published == null || isOf(day, published))
        .map(DayInterval::of)
        .orElse(published);
  }

  /** Within a longer time of publication, or a few days before its day. */
  private static boolean isOf(LocalDate day, DayInterval published) {
    return published.isDay()
        ? day.isBefore(published.first()) && !day.isBefore(published.first().minusDays(LATE_DAYS))
        : published.contains(day);
  }

  private Optional<LocalDate> find(String line, @Nullable DayInterval published) {
    String head = line.substring(0, Math.min(line.length(), LONGEST));
    List<TimeExpression> found = TOWN.matcher(head).lookingAt() ? times.find(head) : List.of();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TimeExpression first = found.getFirst();
    String behind = head.substring(first.span().end()).strip();
    boolean town = TOWN.matcher(head.substring(0, first.span().start())).matches();
    return town
            && !behind.isEmpty()
            && BEHIND.indexOf(behind.charAt(0)) >= 0
            && first.meaning() instanceof TimeMeaning.CalendarDate date
            && date.day() > 0
            && date.month() > 0
        ? resolver
            .resolve(first, new TimeAnchor(published, null), Tense.PAST)
            .flatMap(range -> Optional.ofNullable(range.start()))
            .filter(PartialDate::isDay)
            .map(PartialDate::first)
        : Optional.empty();
  }
}
