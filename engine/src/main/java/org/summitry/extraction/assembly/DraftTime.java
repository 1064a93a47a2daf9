package org.summitry.extraction.assembly;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.frame.PastPlan;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeResolver;
import org.summitry.extraction.time.TimeUnit;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * What one time of a sentence means for a draft told in it: in "On Friday he met Ado and will meet
 * Oyo" the Friday of a meeting that was held lies before the article, that of a plan behind it.
 * What cannot be is none: "was invited last year" does not say when the visit is to be.
 */
final class DraftTime {
  private static final int YEARS_AHEAD = 3;
  private static final int WEEK = 7;

  private final DraftTense tenses;
  private final TimeResolver resolver = new TimeResolver();

  DraftTime(WordLists words) {
    this.tenses = new DraftTense(words);
  }

  /**
   * The days that the time means for the draft; empty where it cannot be a time of it.
   *
   * @param anchors what each time expression counts from
   */
  Optional<DateRange> resolve(Draft draft, Token token, Map<Span, TimeAnchor> anchors) {
    if (!(token.mention() instanceof TimeMention mention)) {
      return Optional.empty();
    }
    Tense tense = tenses.of(draft, token);
    TimeAnchor anchor = anchors.getOrDefault(mention.span(), TimeAnchor.NONE);
    return resolver
        .resolve(mention.time(), anchor, tense)
        .flatMap(range ->
            tense == Tense.PAST && isDaysBefore(mention) && isAhead(range, anchor)
                ? resolver.resolve(mention.time(), withoutContext(anchor), tense)
                : Optional.of(range))
        .filter(range -> isPlausible(range, anchors.get(mention.span())))
        .filter(range -> !isDone(draft) || !isYetToCome(range, anchor))
        .filter(range -> draft.aspect != Frame.Aspect.INVITE || !isGone(range, anchor))
        .map(range -> isOfYesterday(draft, range, anchor) ? aWeekBefore(range) : range)
        .map(DraftTime::withoutWeek)
        .filter(range -> range.start() != null || range.end() != null);
  }

  /** Behind "the summit in May" a "day before" told as past is not one of May. */
  private static boolean isAhead(DateRange range, TimeAnchor anchor) {
    return anchor.published() != null
        && anchor.context() != null
        && range.start() != null
        && range.start().first().isAfter(anchor.published().last());
  }

  /** "was to have come on Monday", told on Tuesday. */
  private static boolean isOfYesterday(Draft draft, DateRange range, TimeAnchor anchor) {
    return draft.status.reason().equals(PastPlan.REASON)
        && anchor.published() != null
        && range.start() != null
        && range.start().isDay()
        && range.start().first().equals(anchor.published().last().plusDays(WEEK - 1));
  }

  private static DateRange aWeekBefore(DateRange range) {
    return DateRange.of(
        PartialDate.of(Objects.requireNonNull(range.start()).first().minusDays(WEEK)));
  }

  /** "who had met her, leaves tomorrow", "just back from": no coming day is its day. */
  private static boolean isDone(Draft draft) {
    return draft.status.status() == Status.HELD
        && (VerbForms.isPastPerfect(draft.sentence, draft.trigger)
            || draft.status.reason().equals("back from"));
  }

  private static boolean isYetToCome(DateRange range, TimeAnchor anchor) {
    return anchor.published() != null
        && range.start() != null
        && range.start().first().isAfter(anchor.published().last());
  }

  /** "was invited last year" does not say when the visit is to be. */
  private static boolean isGone(DateRange range, TimeAnchor anchor) {
    return anchor.published() != null
        && range.start() != null
        && range.start().last().isBefore(anchor.published().first());
  }

  private static boolean isDaysBefore(TimeMention mention) {
    return switch (mention.time().meaning()) {
      case TimeMeaning.Period period -> period.unit() == TimeUnit.DAY && period.steps() < 0;
      case TimeMeaning.Distance distance -> distance.unit() == TimeUnit.DAY && !distance.ahead();
      default -> false;
    };
  }

  private static TimeAnchor withoutContext(TimeAnchor anchor) {
    DayInterval published = Objects.requireNonNull(anchor.published());
    return new TimeAnchor(
        published, published.toPartialDate().map(DateRange::of).orElse(null), false);
  }

  /** "no leader had come in 11 years" is a length: nobody is told of years ahead. */
  private static boolean isPlausible(DateRange range, @Nullable TimeAnchor anchor) {
    if (anchor == null || anchor.published() == null || range.start() == null) {
      return true;
    }
    return range.start().year() <= anchor.published().last().getYear() + YEARS_AHEAD;
  }

  /** "this week" says no day: the month in which most of its working days lie. */
  static DateRange withoutWeek(DateRange range) {
    PartialDate start = range.start();
    PartialDate end = range.end();
    if (start == null || end == null || !start.isDay() || !end.isDay()) {
      return range;
    }
    boolean week =
        start.first().getDayOfWeek() == DayOfWeek.MONDAY
            && end.last().getDayOfWeek() == DayOfWeek.SUNDAY;
    if (!week) {
      return range;
    }
    PartialDate middle = PartialDate.of(start.first().with(DayOfWeek.WEDNESDAY));
    return DateRange.of(new PartialDate(middle.year(), middle.month(), 0));
  }
}
