package org.summitry.extraction.assembly;

import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeUnit;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * The day on which a stay ended is not the day on which it began: "She wrapped up her visit to
 * Kenya on Sunday" leaves of the beginning the month, "her three-day visit" the Friday.
 */
final class Endings {
  private Endings() {}

  static void settle(Draft draft) {
    PartialDate day = draft.when.start();
    boolean over = draft.status.ended() || draft.aspect == Aspect.RETURN;
    boolean held = draft.kind == Kind.VISIT && draft.status.status() == Status.HELD;
    if (!held || !over || day == null || !day.isDay() || draft.when.end() != null) {
      return;
    }
    int days = days(draft);
    draft.when =
        days > 0
            ? new DateRange(PartialDate.of(day.first().minusDays(days - 1L)), day)
            : new DateRange(new PartialDate(day.year(), day.month(), 0), day);
    draft.rules.add("day of the end");
  }

  /** How long the stay is said to have lasted, beside its noun; 0 when that is not said. */
  private static int days(Draft draft) {
    for (Token token : draft.sentence.mentions(TimeMention.class)) {
      boolean beside = token.head() == draft.trigger.index();
      if (beside
          && token.mention() instanceof TimeMention time
          && time.time().meaning() instanceof TimeMeaning.Duration length
          && length.unit() == TimeUnit.DAY
          && length.exact()) {
        return length.amount();
      }
    }
    return 0;
  }
}
