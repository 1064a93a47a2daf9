package org.summitry.extraction.assembly;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.StatusReading;
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
  private static final Set<String> BEGINNING = Vocabulary.of("beginning");
  private static final Set<String> VISITS = Vocabulary.of("journeys");

  private final Timing timing;

  WhereDays(Timing timing) {
    this.timing = timing;
  }

  void settle(Draft draft, Map<Span, TimeAnchor> anchors) {
    if (draft.kind != Kind.VISIT || draft.aspect == Aspect.TRANSIT) {
      return;
    }
    Optional<PartialDate> begun =
        clause(draft)
            .filter(verb -> isVisitsBeginning(draft, verb))
            .flatMap(verb -> findDay(ahead(draft, verb), verb, anchors));
    if (begun.isPresent()) {
      draft.when = DateRange.of(begun.get());
      draft.rules.add(RULE);
    } else if (draft.status.status() == Status.HELD) {
      settleHeld(draft, anchors);
    }
  }

  /** "left for Lima, where he begins a state visit on Tuesday". */
  private static boolean isVisitsBeginning(Draft draft, Token verb) {
    return BEGINNING.contains(verb.lemma())
        && !verb.tag().equals("VBD")
        && draft.sentence.children(verb, "obj").stream()
            .anyMatch(visit -> VISITS.contains(visit.lemma()));
  }

  private static Draft ahead(Draft draft, Token verb) {
    StatusReading coming = StatusReading.ahead(Status.PLANNED, "where");
    return new Draft(Kind.VISIT, draft.rule, draft.sentence, verb, verb, coming);
  }

  private void settleHeld(Draft draft, Map<Span, TimeAnchor> anchors) {
    findVerb(draft)
        .filter(verb -> draft.when.start() == null || isTimeUnder(draft, verb))
        .flatMap(verb -> findDay(draft, verb, anchors))
        .ifPresent(day -> {
          draft.when = DateRange.of(day);
          draft.rules.add(RULE);
        });
  }

  private static Optional<Token> findVerb(Draft draft) {
    return clause(draft).filter(verb -> verb.tag().equals("VBD") || verb.tag().equals("VBN"));
  }

  /** The verb of a clause that "where" opens straight behind the place of the stay. */
  private static Optional<Token> clause(Draft draft) {
    if (draft.where == null) {
      return Optional.empty();
    }
    Span place = draft.where.span();
    return draft.sentence.tokens().stream()
        .filter(token -> token.mention() == null && token.word().equals("where"))
        .filter(where -> where.span().start() >= place.end())
        .filter(where -> isNear(draft, place, where))
        .findFirst()
        .flatMap(draft.sentence::head);
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
