package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Objects;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.PastPlan;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;

/**
 * "The talks that were to have brought both to Oyo were called off, and Ado met his host alone":
 * whoever is told to have been there then did not stay away, whatever fell through.
 */
final class CameAnyway {
  private CameAnyway() {}

  /** Drops the fallen visits of those who were there. */
  static void settle(List<Draft> told) {
    told.removeIf(plan -> isFallen(plan) && told.stream().anyMatch(other -> isStay(plan, other)));
  }

  private static boolean isFallen(Draft draft) {
    return draft.kind == Kind.VISIT
        && draft.status.reason().equals(PastPlan.REASON)
        && draft.traveller() != null
        && draft.where != null
        && draft.when.start() != null;
  }

  private static boolean isStay(Draft plan, Draft other) {
    PartialDate day = other.when.start();
    return other.kind == Kind.VISIT
        && other.status.isDone()
        && other.where != null
        && other.traveller() != null
        && other.where.country().equals(Objects.requireNonNull(plan.where).country())
        && other
            .traveller()
            .entity()
            .key()
            .equals(Objects.requireNonNull(plan.traveller()).entity().key())
        && (day == null
            ? other.sentence.index() > plan.sentence.index()
            : day.equals(plan.when.start()));
  }
}
