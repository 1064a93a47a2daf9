package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * A further town of the country where somebody is: "arrived in Beijing on Friday. On Saturday she
 * continues to Wuhan" is one stay.
 */
final class WithinStay {
  private static final Set<String> ONWARD = Vocabulary.of("onward-verbs");
  private static final int DAYS = 10;
  private static final int LEAD = 4;

  private WithinStay() {}

  /** Makes a part of the stay what is told of its further towns. */
  static void join(List<Draft> told, @Nullable DayInterval published) {
    if (published == null) {
      return;
    }
    for (Draft draft : told) {
      if (isOnward(draft)) {
        told.stream()
            .filter(stay -> isStayOf(stay, draft, published.last()))
            .findFirst()
            .ifPresent(stay -> {
              draft.status = stay.status;
              draft.when = stay.when;
              draft.whenSpan = stay.whenSpan;
              draft.rules.add("further town");
            });
      }
    }
  }

  private static boolean isOnward(Draft draft) {
    return draft.kind == Kind.VISIT
        && draft.status.status() == Status.PLANNED
        && draft.where != null
        && draft.trigger.isVerb()
        && ONWARD.contains(draft.trigger.lemma());
  }

  /** Whether the stay has begun in these days, and was told before its further town. */
  private static boolean isStayOf(Draft stay, Draft onward, LocalDate day) {
    Where where = stay.where;
    PartialDate start = stay.when.start();
    boolean same =
        stay.kind == Kind.VISIT
            && stay != onward
            && where != null
            && onward.where != null
            && where.country().equals(onward.where.country())
            && onward.traveller() != null
            && stay.has(onward.traveller().entity());
    boolean begun = stay.status.isDone();
    return same
        && begun
        && stay.sentence.index() < onward.sentence.index()
        && (start == null ? isLead(stay) : isOfThese(start, day))
        && isSoon(onward, day);
  }

  private static boolean isLead(Draft stay) {
    return stay.sentence.index() <= LEAD && stay.aspect == Frame.Aspect.ARRIVE;
  }

  private static boolean isOfThese(PartialDate start, LocalDate day) {
    return start.isDay()
        && !start.first().isAfter(day)
        && start.first().isAfter(day.minusDays(DAYS));
  }

  private static boolean isSoon(Draft onward, LocalDate day) {
    PartialDate start = onward.when.start();
    return start == null || !start.first().isAfter(day.plusDays(DAYS));
  }
}
