package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Objects;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.summit.SummitFinder;
import org.summitry.model.Kind;

/**
 * "Leaders of the group met in Lima on Saturday. Ado attended the summit as well": the one just
 * told of, with its place and day, and none that is known from elsewhere.
 */
final class SameGathering {
  private static final int NEAR = 3;

  private SameGathering() {}

  /** Gives what is said of "the summit" the place and days of the one told before. */
  static void settle(Draft draft, List<Draft> told) {
    boolean again =
        draft.series != null
            && draft.trigger.mention() == null
            && draft.trigger.span().equals(draft.seriesSpan);
    if (!again) {
      return;
    }
    told.reversed().stream()
        .filter(other -> other.kind == Kind.SUMMIT && other.sentence != draft.sentence)
        .filter(other -> Objects.equals(other.series, draft.series))
        .filter(other -> draft.sentence.index() - other.sentence.index() <= NEAR)
        .findFirst()
        .filter(other -> other.where != null && other.whenSpan != null)
        .ifPresent(other -> takeOver(draft, other));
  }

  private static void takeOver(Draft draft, Draft other) {
    boolean placed = draft.where != null && draft.where.explicit();
    if (placed || draft.whenSpan != null) {
      return;
    }
    draft.where = other.where;
    draft.when = other.when;
    draft.whenSpan = other.whenSpan;
    draft.seriesYear = other.seriesYear;
    draft.rules.remove(SummitFinder.EDITION_DAYS);
  }
}
