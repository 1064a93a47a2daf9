package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * A journey whose place its own sentence tells by another word: "her first journey took her to
 * Suva", "Japan is the last stop" are of no place told before.
 */
final class TakenTo {
  private static final Set<String> TELLING = Set.of("visit.take", "visit.stage");

  private TakenTo() {}

  /** Whether the noun's stay, with the place of an earlier sentence, is told in this one. */
  static boolean holds(Draft draft, List<Draft> here) {
    return draft.rule.equals("visit.noun")
        && draft.where != null
        && draft.traveller() != null
        && !draft.sentence.span().contains(draft.where.span())
        && isTold(draft, here, draft.where.country());
  }

  private static boolean isTold(Draft draft, List<Draft> here, String country) {
    return here.stream()
        .anyMatch(other ->
            other.kind == Kind.VISIT
                && TELLING.contains(other.rule)
                && other.where != null
                && !other.where.country().equals(country)
                && other.entities().stream().anyMatch(draft::has));
  }
}
