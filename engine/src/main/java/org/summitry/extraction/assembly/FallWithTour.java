package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * The stops that fall with a journey: "Ado called off a trip to the Baltic states. He had been
 * scheduled to visit Riga and Vilnius."
 */
final class FallWithTour {
  private static final int REACH = 2;

  /** "was to visit Peru after the summit in Chile": the summit stands. */
  private static final Set<String> BESIDE = Set.of("after", "following", "before", "ahead of");

  private static final Set<String> JOURNEYS = Vocabulary.of("visits-spoken-of");

  private FallWithTour() {}

  static void settle(List<Draft> told) {
    for (Draft stop : told) {
      if (stop.kind == Kind.VISIT
          && stop.status.status() == Status.PLANNED
          && OldPlan.isToldOfThePast(stop)
          && !BESIDE.contains(stop.sentence.marker(stop.trigger))) {
        fallen(stop, told)
            .ifPresent(journey -> {
              stop.status = stop.status.with(journey.status.status(), "plan changed");
              stop.rules.add("plan changed");
            });
      }
    }
  }

  /** The journey that was called off or put off just before. */
  private static Optional<Draft> fallen(Draft stop, List<Draft> told) {
    Part traveller = stop.traveller();
    return told.stream()
        .filter(journey -> journey.kind == Kind.VISIT)
        .filter(journey -> traveller != null && journey.has(traveller.entity()))
        .filter(journey -> {
          int distance = stop.sentence.index() - journey.sentence.index();
          return distance > 0 && distance <= REACH;
        })
        .filter(journey -> !isSamePlace(journey, stop))
        .filter(journey -> JOURNEYS.contains(journey.trigger.lemma()))
        .filter(journey ->
            journey.status.status() == Status.CANCELLED
                || journey.status.status() == Status.POSTPONED)
        .findFirst();
  }

  private static boolean isSamePlace(Draft journey, Draft stop) {
    return journey.where != null
        && stop.where != null
        && journey.where.country().equals(stop.where.country());
  }
}
