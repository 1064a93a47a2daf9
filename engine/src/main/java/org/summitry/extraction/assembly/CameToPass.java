package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.Tense;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Old plans in a new story: "We reported that Rama, then on his way to Tirol, was to be received by
 * the chancellor. The meeting took place on Friday in Vienna": who has met somebody there has come.
 */
final class CameToPass {
  private static final int NEWS_DAYS = 7;
  private static final Set<String> WAS = Vocabulary.of("was-or-had");

  private CameToPass() {}

  /** Settles stays without a day that are told as plans of the past. */
  static void settle(List<Draft> told, @Nullable DayInterval published) {
    if (published == null) {
      return;
    }
    for (Draft visit : told) {
      boolean plan =
          visit.kind == Kind.VISIT
              && visit.status.status() == Status.PLANNED
              && visit.when.start() == null
              && visit.sentence.tokens().stream().anyMatch(t -> WAS.contains(t.word()));
      if (plan && told.stream().anyMatch(other -> isMetThere(other, visit, published))) {
        visit.status = visit.status.with(Status.HELD, "came to pass");
        visit.rules.add("came to pass");
      }
    }
  }

  private static boolean isMetThere(Draft other, Draft visit, DayInterval published) {
    PartialDate start = other.when.start();
    Draft.Part traveller = visit.traveller();
    return other.kind == Kind.MEETING
        && other.status.status() == Status.HELD
        && (other.status.tense() == Tense.PAST || !other.status.isWeak())
        && other.sentence.index() > visit.sentence.index()
        && traveller != null
        && other.has(traveller.entity())
        && visit.where != null
        && other.where != null
        && other.where.country().equals(visit.where.country())
        && start != null
        && start.isDay()
        && !start.first().isAfter(published.last())
        && !start.first().isBefore(published.first().minusDays(NEWS_DAYS));
  }
}
