package org.summitry.extraction.assembly;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.Span;

/**
 * Chooses for a draft the time expression that belongs to it, and resolves it: of "She said on
 * Monday that she will meet him on Friday" the meeting has the Friday.
 */
final class Timing {
  private final TimeCost costs;
  private final DraftTime times;
  private final StopByStop stops;
  private final Deadline deadline = new Deadline();

  Timing(WordLists words) {
    this.costs = new TimeCost(words);
    this.times = new DraftTime(words);
    this.stops = new StopByStop(times);
  }

  /**
   * Sets the draft's dates from its own sentence, where one belongs to it.
   *
   * @param anchors what each time expression counts from
   */
  void assign(Draft draft, Map<Span, TimeAnchor> anchors) {
    Token chosen = behindPartner(draft);
    if (chosen == null || timeOf(draft, chosen, anchors).isEmpty()) {
      chosen = cheapest(draft, anchors);
    }
    if (chosen == null) {
      deadline.settle(draft, anchors);
    } else {
      take(draft, chosen, anchors);
    }
  }

  /** What one time of its sentence means for the draft. */
  Optional<DateRange> timeOf(Draft draft, Token time, Map<Span, TimeAnchor> anchors) {
    return times.resolve(draft, time, anchors);
  }

  /** The time behind the partner or stop of the draft, where several have theirs. */
  private static @Nullable Token behindPartner(Draft draft) {
    return Stream.of(
            GappedTimes.ownTime(draft),
            NextPartners.ownTime(draft),
            MetByDay.ownTime(draft),
            MetThere.ownTime(draft),
            StopTimes.find(draft),
            PartnerTimes.find(draft),
            JoinedPartner.time(draft),
            PartnerStops.time(draft))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Token cheapest(Draft draft, Map<Span, TimeAnchor> anchors) {
    Token best = null;
    int lowest = TimeCost.TOO_FAR;
    for (Token token : draft.sentence.mentions(TimeMention.class)) {
      int cost = costs.of(draft, token);
      if (cost < lowest && timeOf(draft, token, anchors).isPresent()) {
        best = token;
        lowest = cost;
      }
    }
    return best;
  }

  private void take(Draft draft, Token chosen, Map<Span, TimeAnchor> anchors) {
    DateRange own = timeOf(draft, chosen, anchors).orElseThrow();
    DateRange when =
        chosen.equals(StopTimes.find(draft))
            ? stops.resolve(draft, chosen, anchors).orElse(own)
            : own;
    draft.when =
        ApposedTimes.find(draft.sentence, chosen, when, t -> timeOf(draft, t, anchors))
            .orElse(when);
    draft.whenSpan = chosen.span();
  }
}
