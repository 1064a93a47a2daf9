package org.summitry.extraction.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * What the simple present tells: "Putin travels to Hanoi on Wednesday" lies ahead, and so does what
 * is told in one go with plans ("He then travels to Laos and meets the president"); without a
 * coming day or plans around it is just told.
 */
final class PresentTense {
  private static final int SENTENCES = 2;

  private PresentTense() {}

  static void settle(Draft draft, List<Draft> told, @Nullable DayInterval published) {
    if (!draft.status.isSimplePresent()) {
      return;
    }
    PartialDate start = draft.when.start();
    boolean ahead =
        start == null
            ? isAmongPlans(draft, told)
            : published == null || !start.last().isBefore(published.first());
    if (!ahead) {
      draft.status = draft.status.with(Status.HELD, "told");
    }
  }

  /** Whether what was told last of one of them, in this sentence or just before, lies ahead. */
  private static boolean isAmongPlans(Draft draft, List<Draft> told) {
    for (Draft before : told.reversed()) {
      boolean near = draft.sentence.index() - before.sentence.index() <= SENTENCES;
      if (near && before.entities().stream().anyMatch(draft::has)) {
        return before.status.status() == Status.PLANNED;
      }
    }
    return false;
  }
}
