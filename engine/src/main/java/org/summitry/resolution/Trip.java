package org.summitry.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.summitry.model.Engagement;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;

/**
 * One person's visits between leaving home and coming back, in order: Astana on 14 September and
 * Samarkand on the 15th are one trip. Derived, never stored.
 *
 * @param visits at least one, each with a first day
 */
public record Trip(List<Engagement> visits) {
  /** Nights between two stays that are still under way, and not at home. */
  private static final int NIGHTS = 2;

  public Trip {
    visits = List.copyOf(visits);
  }

  /**
   * The trips in a person's engagements, oldest first. Visits without a first day belong to none.
   */
  public static List<Trip> of(List<Engagement> engagements) {
    List<List<Engagement>> trips = new ArrayList<>();
    LocalDate away = LocalDate.MIN;
    for (Engagement visit : dated(engagements)) {
      LocalDate arrival = Objects.requireNonNull(visit.start()).first();
      if (trips.isEmpty() || arrival.isAfter(away.plusDays(NIGHTS))) {
        trips.add(new ArrayList<>());
        away = arrival;
      }
      trips.getLast().add(visit);
      away = later(away, visit.end() == null ? arrival : visit.end().last());
    }
    return trips.stream().map(Trip::new).toList();
  }

  private static List<Engagement> dated(List<Engagement> engagements) {
    return engagements.stream()
        .filter(engagement -> engagement.kind() == Kind.VISIT)
        .filter(engagement -> engagement.start() != null && engagement.start().isDay())
        .sorted(
            Comparator.comparing((Engagement visit) -> Objects.requireNonNull(visit.start()))
                .thenComparing(
                    visit -> visit.end() == null ? visit.start() : visit.end(),
                    Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                .thenComparing(Engagement::id))
        .toList();
  }

  private static LocalDate later(LocalDate left, LocalDate right) {
    return left.isAfter(right) ? left : right;
  }
}
