package org.summitry.extraction.assembly;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Stretch;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeResolver;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * A time before which a plan is to come about, and that is no day: "before the end of the year",
 * "by the end of next month" say some time in that year or month.
 */
final class Deadline {
  private static final Set<String> BY = Set.of("by", "before");

  private final TimeResolver resolver = new TimeResolver();

  /** Puts what is planned or possible into the year or month before whose end it is to be. */
  void settle(Draft draft, Map<Span, TimeAnchor> anchors) {
    boolean open =
        draft.status.status() == Status.PLANNED || draft.status.status() == Status.POSSIBLE;
    for (Token token : draft.sentence.mentions(TimeMention.class)) {
      if (open
          && BY.contains(draft.sentence.marker(token))
          && token.mention() instanceof TimeMention mention
          && mention.time().meaning() instanceof TimeMeaning.PartOf part
          && part.stretch() == Stretch.LATE) {
        resolver
            .resolve(
                new TimeExpression(mention.span(), part.whole()),
                anchors.getOrDefault(mention.span(), TimeAnchor.NONE),
                Tense.FUTURE)
            .flatMap(range -> Optional.ofNullable(range.start()))
            .filter(start -> !start.isDay())
            .ifPresent(start -> {
              draft.when = DateRange.of(start);
              draft.whenSpan = token.span();
            });
      }
    }
  }
}
