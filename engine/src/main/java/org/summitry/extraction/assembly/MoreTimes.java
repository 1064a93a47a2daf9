package org.summitry.extraction.assembly;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * What happened twice: "was in Berlin in May and in October" tells of two stays. Days that lie
 * close together are those of one.
 */
final class MoreTimes {
  private static final int APART = 10;
  private static final Set<String> BETWEEN = Set.of("and", "in", "on", "again");

  private MoreTimes() {}

  /** The same at the second time, where one is joined to the draft's. */
  static Optional<Draft> find(Draft draft, Timing timing, Map<Span, TimeAnchor> anchors) {
    PartialDate first = draft.when.start();
    if (draft.status.status() != Status.HELD || first == null || draft.whenSpan == null) {
      return Optional.empty();
    }
    return draft.sentence.tokens().stream()
        .filter(token -> token.span().equals(draft.whenSpan))
        .flatMap(time -> draft.sentence.children(time, "conj").stream())
        .filter(time -> time.mention() instanceof TimeMention && isNext(draft, time))
        .findFirst()
        .flatMap(time -> again(draft, time, first, timing, anchors));
  }

  /** "in May and in October", with nothing else between. */
  private static boolean isNext(Draft draft, Token time) {
    return draft.sentence.tokens().subList(time.head() + 1, time.index()).stream()
        .allMatch(token -> BETWEEN.contains(token.word()));
  }

  private static Optional<Draft> again(
      Draft draft, Token time, PartialDate first, Timing timing, Map<Span, TimeAnchor> anchors) {
    return timing
        .timeOf(draft, time, anchors)
        .filter(when -> isApart(first, when))
        .map(when -> {
          Draft next =
              new Draft(
                  draft.kind, draft.rule, draft.sentence, draft.trigger, draft.verb, draft.status);
          next.people.addAll(draft.people);
          next.where = draft.where;
          next.form = draft.form;
          next.when = when;
          next.whenSpan = time.span();
          next.rules.add("second time");
          return next;
        });
  }

  private static boolean isApart(PartialDate first, DateRange when) {
    PartialDate second = when.start();
    return second != null
        && (second.first().isAfter(first.last().plusDays(first.isDay() ? APART : 0))
            || second.last().isBefore(first.first().minusDays(first.isDay() ? APART : 0)));
  }
}
