package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * A plan of the past that was carried out: "They spoke on Wednesday. It bears out a report that the
 * two would be talking on Wednesday" names one and the same Wednesday.
 */
final class ToldDay {
  private static final int WEEK = 7;

  private ToldDay() {}

  /** Makes of a plan told with "would" the engagement of that weekday that was told before. */
  static void settle(Draft draft, List<Draft> told) {
    PartialDate start = draft.when.start();
    boolean would = draft.status.reason().equals("would") && draft.kind != Kind.SUMMIT;
    if (!would || start == null || !start.isDay()) {
      return;
    }
    Draft done = done(draft, told, start.first().minusDays(WEEK));
    if (done != null) {
      draft.when = DateRange.of(PartialDate.of(start.first().minusDays(WEEK)));
      draft.status = done.status;
      draft.kind = done.kind;
      draft.rules.add("as it was told to be");
    }
  }

  private static @Nullable Draft done(Draft draft, List<Draft> told, LocalDate day) {
    return told.stream()
        .filter(before -> (before.kind == Kind.VISIT) == (draft.kind == Kind.VISIT))
        .filter(before -> before.status.status() != Status.PLANNED)
        .filter(before -> before.people.size() == draft.people.size())
        .filter(before -> draft.entities().stream().allMatch(before::has))
        .filter(before ->
            before.when.start() != null && before.when.start().equals(PartialDate.of(day)))
        .findFirst()
        .orElse(null);
  }
}
