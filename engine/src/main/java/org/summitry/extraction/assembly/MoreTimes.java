package org.summitry.extraction.assembly;

import java.util.List;
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
    List<Token> times = draft.sentence.mentions(TimeMention.class);
    for (int i = 0; i + 1 < times.size(); i++) {
      if (times.get(i).span().equals(draft.whenSpan)
          && isNext(draft, times.get(i), times.get(i + 1))) {
        return again(draft, times.get(i + 1), first, timing, anchors);
      }
    }
    return Optional.empty();
  }

  /** "in May and in October", "in May 2016 and again in June 2018", with nothing else between. */
  private static boolean isNext(Draft draft, Token first, Token second) {
    List<String> between =
        draft.sentence.tokens().subList(first.index() + 1, second.index()).stream()
            .map(Token::word)
            .toList();
    boolean joined =
        second.isRelation("conj") && second.head() == first.index()
            || between.contains("again")
            || draft.sentence.tokens().subList(0, first.index()).stream()
                .anyMatch(token -> token.word().equals("twice"));
    return joined && BETWEEN.containsAll(between);
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
