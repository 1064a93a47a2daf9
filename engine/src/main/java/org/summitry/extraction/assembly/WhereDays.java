package org.summitry.extraction.assembly;

import java.util.Map;
import java.util.Optional;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * "has returned from Lima, where she met Ado on May 3": a stay that its own clause gives no day is
 * of the day told of what was done there.
 */
final class WhereDays {
  /** That a stay has the day of what was done there. */
  static final String RULE = "day of what was done there";

  private static final int NEAR = 4;

  private final Timing timing;

  WhereDays(Timing timing) {
    this.timing = timing;
  }

  void settle(Draft draft, Map<Span, TimeAnchor> anchors) {
    if (draft.kind != Kind.VISIT
        || draft.status.status() != Status.HELD
        || draft.aspect == Aspect.TRANSIT) {
      return;
    }
    findVerb(draft)
        .filter(verb -> draft.when.start() == null || isTimeUnder(draft, verb))
        .flatMap(verb -> findDay(draft, verb, anchors))
        .ifPresent(day -> {
          draft.when = DateRange.of(day);
          draft.rules.add(RULE);
        });
  }

  /** The verb of a clause that "where" opens straight behind the place of the stay. */
  private static Optional<Token> findVerb(Draft draft) {
    if (draft.where == null) {
      return Optional.empty();
    }
    Span place = draft.where.span();
    return draft.sentence.tokens().stream()
        .filter(token -> token.mention() == null && token.word().equals("where"))
        .filter(where -> where.span().start() >= place.end())
        .filter(where -> isNear(draft, place, where))
        .findFirst()
        .flatMap(draft.sentence::head)
        .filter(verb -> verb.tag().equals("VBD") || verb.tag().equals("VBN"));
  }

  private static boolean isTimeUnder(Draft draft, Token verb) {
    return draft.sentence.mentions(TimeMention.class).stream()
        .anyMatch(time -> time.span().equals(draft.whenSpan) && draft.sentence.isUnder(time, verb));
  }

  private static boolean isNear(Draft draft, Span place, Token where) {
    return draft.sentence.tokens().stream()
        .anyMatch(token -> token.span().equals(place) && where.index() - token.index() <= NEAR);
  }

  private Optional<PartialDate> findDay(Draft draft, Token verb, Map<Span, TimeAnchor> anchors) {
    return draft.sentence.mentions(TimeMention.class).stream()
        .filter(time -> draft.sentence.isUnder(time, verb))
        .flatMap(time -> timing.timeOf(draft, time, anchors).stream())
        .map(DateRange::start)
        .filter(start -> start != null && start.isDay())
        .findFirst();
  }
}
