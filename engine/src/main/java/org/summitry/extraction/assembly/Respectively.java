package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;

/**
 * As many days as places, both joined by "and", belong to each other in turn: "Visits to Chad and
 * Niger are planned for Monday and Tuesday" is Chad on Monday, Niger on Tuesday.
 */
final class Respectively {
  private Respectively() {}

  /**
   * Gives each stop its day.
   *
   * @param here the drafts of one sentence, dated
   */
  static void settle(List<Draft> here) {
    for (Draft first : here) {
      List<Draft> stops = here.stream().filter(other -> isWith(first, other)).toList();
      if (stops.size() > 1 && stops.getFirst() == first && isJoined(first, stops.size())) {
        LocalDate day = java.util.Objects.requireNonNull(first.when.start()).first();
        for (Draft stop : stops) {
          stop.when = DateRange.of(PartialDate.of(day));
          stop.whenSpan = first.whenSpan;
          stop.rules.add("in turn");
          day = day.plusDays(1);
        }
      }
    }
  }

  /** Stops told with the same word. */
  private static boolean isWith(Draft first, Draft other) {
    if (first.kind != Kind.VISIT && first.kind != Kind.SUMMIT) {
      return other.kind == first.kind
          && first.trigger.index() == other.trigger.index()
          && first.sentence == other.sentence
          && first.sentence.tokens().stream().anyMatch(t -> t.lemma().equals("respectively"));
    }
    return first.kind == Kind.VISIT
        && other.kind == Kind.VISIT
        && other.where != null
        && first.trigger.index() == other.trigger.index()
        && first.sentence == other.sentence
        && first.entities().equals(other.entities());
  }

  /** "Monday and Tuesday" for two, not "from Monday to Tuesday". */
  private static boolean isJoined(Draft first, int places) {
    PartialDate start = first.when.start();
    PartialDate end = first.when.end();
    return start != null
        && end != null
        && start.isDay()
        && end.isDay()
        && start.first().plusDays(places - 1L).equals(end.first())
        && first.sentence.tokens().stream()
            .filter(token -> token.span().equals(first.whenSpan))
            .map(Token::word)
            .anyMatch(words -> words.contains(" and "));
  }
}
