package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Status;

/**
 * Status of engagements told by a noun alone: "Her visit will include talks with Sánchez" tells of
 * talks as planned as the visit. A noun says nothing of its own, so the clause beside it counts.
 */
final class BareNouns {
  private static final int REACH = 2;

  private BareNouns() {}

  /** Gives nouns without a status of their own that of what is told beside them. */
  static void settle(List<Draft> told) {
    for (Draft draft : told) {
      if (draft.status.isWeak() && draft.status.status() == Status.HELD) {
        beside(draft, told)
            .filter(BareNouns::isAhead)
            .ifPresent(other -> {
              draft.status = draft.status.with(other.status.status(), "noun");
              draft.rules.add("as planned as what stands beside");
            });
      }
    }
  }

  private static boolean isAhead(Draft draft) {
    return switch (draft.status.status()) {
      case PLANNED, POSSIBLE -> true;
      case UNDERWAY, HELD, DENIED, POSTPONED, CANCELLED -> false;
    };
  }

  /** The nearest firm draft with one of the same people: of the sentence, else of those before. */
  private static Optional<Draft> beside(Draft noun, List<Draft> told) {
    Draft nearest = null;
    for (Draft other : told) {
      int distance = noun.sentence.index() - other.sentence.index();
      boolean near = distance >= 0 && distance <= REACH && !other.status.isWeak();
      if (near && other.entities().stream().anyMatch(noun::has)) {
        nearest =
            nearest == null || other.sentence.index() >= nearest.sentence.index() ? other : nearest;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
