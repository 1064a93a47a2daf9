package org.summitry.extraction.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * The days of stops that a plan tells one after the other: in "will be in Lima on Monday, Quito on
 * Tuesday and Bogota the day after" every day follows the one before it.
 */
final class StopByStop {
  private static final int WEEK = 7;

  private final DraftTime times;

  StopByStop(DraftTime times) {
    this.times = times;
  }

  /**
   * What the time of the draft's stop means behind the stops before it.
   *
   * @param own the time of the draft's stop
   */
  Optional<DateRange> resolve(Draft draft, Token own, Map<Span, TimeAnchor> anchors) {
    List<Token> stops = StopTimes.all(draft.sentence);
    if (!stops.contains(own)) {
      return times.resolve(draft, own, anchors);
    }
    DateRange before = null;
    Token last = own;
    for (Token time : stops.subList(0, stops.indexOf(own) + 1)) {
      before = isOfOtherVerb(draft.sentence, last, time) ? null : before;
      last = time;
      DateRange found = times.resolve(draft, time, counted(time, anchors, before)).orElse(null);
      before = found == null ? before : behind(draft, time, found, before);
      if (time.equals(own)) {
        return Optional.ofNullable(found == null ? null : before);
      }
    }
    return Optional.empty();
  }

  /** "began in Lima on Monday and ends in Quito on Friday": each verb has a time of its own. */
  private static boolean isOfOtherVerb(Sentence sentence, Token last, Token time) {
    return last.index() < time.index()
        && sentence.tokens().subList(last.index(), time.index()).stream().anyMatch(Token::isVerb);
  }

  /** "the day after" counts from the day of the stop before it. */
  private static Map<Span, TimeAnchor> counted(
      Token time, Map<Span, TimeAnchor> anchors, @Nullable DateRange before) {
    if (before == null) {
      return anchors;
    }
    TimeAnchor anchor = anchors.getOrDefault(time.span(), TimeAnchor.NONE);
    Map<Span, TimeAnchor> counted = new HashMap<>(anchors);
    counted.put(time.span(), new TimeAnchor(anchor.published(), before, anchor.background()));
    return counted;
  }

  /** A weekday of a plan comes after the stop before it. */
  private static DateRange behind(
      Draft draft, Token time, DateRange found, @Nullable DateRange before) {
    PartialDate start = found.start();
    PartialDate last = before == null ? null : before.start();
    boolean open =
        draft.status.status() == Status.PLANNED && isWeekday(time) && found.end() == null;
    return open
            && start != null
            && start.isDay()
            && last != null
            && last.isDay()
            && start.first().isBefore(last.first())
        ? DateRange.of(PartialDate.of(start.first().plusDays(WEEK)))
        : found;
  }

  private static boolean isWeekday(Token time) {
    return time.mention() instanceof TimeMention mention
        && mention.time().meaning() instanceof TimeMeaning.Weekday weekday
        && weekday.pointer() == null;
  }
}
