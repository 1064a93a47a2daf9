package org.summitry.extraction.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * An encounter told with a bare noun is as far as the visit it goes with: "The visit follows on
 * Monday, with a meeting with Macron" plans both.
 */
final class WeakStatus {
  private static final int SENTENCES = 1;

  private WeakStatus() {}

  static void lean(Draft draft, List<Draft> told, @Nullable DayInterval published) {
    boolean open = (draft.kind == Kind.MEETING || draft.kind == Kind.CALL) && draft.status.isWeak();
    if (!open || FormerTalks.are(draft)) {
      return;
    }
    for (Draft before : told.reversed()) {
      boolean near = draft.sentence.index() - before.sentence.index() <= SENTENCES;
      if (near && before.kind == Kind.VISIT && before.entities().stream().anyMatch(draft::has)) {
        if (isAhead(before, published)) {
          draft.status = draft.status.with(Status.PLANNED, "among plans");
        }
        return;
      }
    }
  }

  private static boolean isAhead(Draft visit, @Nullable DayInterval published) {
    PartialDate start = visit.when.start();
    return visit.status.status() == Status.PLANNED
        || start != null && published != null && start.first().isAfter(published.last());
  }
}
