package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * The day on which a stay began, where several sentences give it days: of "Today she addressed
 * parliament" and "She landed on Sunday" the Sunday. Who set out on a day may land on the next, so
 * a day of leaving home begins no stay.
 */
final class FirstDay {
  /** Clauses that tell of the traveller on the way. */
  private static final Set<Aspect> UNDER_WAY = Set.of(Aspect.DEPART, Aspect.RETURN, Aspect.INVITE);

  /** Days between setting out and landing at most. */
  private static final int FLIGHT = 2;

  private FirstDay() {}

  /** The range that begins the stay: the chosen one, or an earlier one. */
  static DateRange of(DateRange chosen, Cluster cluster) {
    PartialDate start = Objects.requireNonNull(chosen.start());
    if (!start.isDay()) {
      return chosen;
    }
    LocalDate day = start.first();
    Optional<DateRange> landing = landing(chosen, cluster);
    if (landing.isPresent()) {
      return landing.get();
    }
    return cluster.drafts.stream()
        .filter(draft -> isDay(draft.when.start()) && !isWholeJourney(draft, chosen))
        .filter(begins(day).or(draft -> first(draft).isBefore(day.minusDays(1))))
        .min(Comparator.comparing(FirstDay::first))
        .map(draft -> draft.when)
        .orElse(chosen);
  }

  /** "to Peru and Chile from 3 to 9 May; from 6 to 9 in Chile": the whole journey's days. */
  private static boolean isWholeJourney(Draft draft, DateRange chosen) {
    PartialDate end = chosen.end();
    PartialDate last = draft.when.end();
    return draft.ofJourney
        && last != null
        && end != null
        && first(draft).isBefore(first(chosen))
        && !end.last().isAfter(last.last());
  }

  /**
   * "leaves on Monday and arrives in Lima on Tuesday": the Tuesday, where a day is of setting out.
   */
  private static Optional<DateRange> landing(DateRange chosen, Cluster cluster) {
    LocalDate day = Objects.requireNonNull(chosen.start()).first();
    boolean leaving =
        cluster.drafts.stream()
            .filter(draft -> isDay(draft.when.start()) && first(draft).equals(day))
            .allMatch(draft -> draft.aspect == Aspect.DEPART);
    return cluster.drafts.stream()
        .filter(draft -> leaving && draft.aspect == Aspect.ARRIVE && isDay(draft.when.start()))
        .filter(draft -> first(draft).isAfter(day) && !first(draft).isAfter(day.plusDays(FLIGHT)))
        .min(Comparator.comparing(FirstDay::first))
        .map(draft -> draft.when);
  }

  /** Whoever is there, or said to have come, on an earlier day was not to come on the later one. */
  private static Predicate<Draft> begins(LocalDate day) {
    return draft ->
        first(draft).isBefore(day)
            && (draft.aspect == null || !UNDER_WAY.contains(draft.aspect))
            && !draft.status.isWeak()
            && isDone(draft.status.status());
  }

  private static boolean isDone(Status status) {
    return status == Status.HELD || status == Status.UNDERWAY;
  }

  private static boolean isDay(@Nullable PartialDate date) {
    return date != null && date.isDay();
  }

  private static LocalDate first(Draft draft) {
    return first(draft.when);
  }

  private static LocalDate first(DateRange range) {
    return Objects.requireNonNull(range.start()).first();
  }
}
