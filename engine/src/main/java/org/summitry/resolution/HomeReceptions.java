package org.summitry.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.summitry.model.Kind;
import org.summitry.model.Participant;
import org.summitry.model.Status;

/**
 * Which backed stays count by themselves. "President A met today with President B", told by A's own
 * house without a place, took place at home, as long as nothing has A abroad on that day: B came.
 */
final class HomeReceptions {
  /** Days around a stay abroad on which one may still be away. */
  private static final int AROUND = 1;

  private final Map<String, List<Item>> journeys = new HashMap<>();

  /**
   * @param items all that the assembly looks at
   */
  HomeReceptions(Collection<Item> items) {
    for (Item item : items) {
      Participant traveller = item.kind() == Kind.VISIT ? item.traveller() : null;
      if (traveller != null && !item.backing() && isJourney(item)) {
        journeys.computeIfAbsent(traveller.key(), _ -> new ArrayList<>()).add(item);
      }
    }
  }

  /** Whether a cluster holds an engagement: it tells of one, or a guest was received at home. */
  boolean holds(List<Item> cluster) {
    return cluster.stream().anyMatch(item -> !item.backing() || isReception(item));
  }

  private boolean isReception(Item item) {
    return BackedStays.isHostsNews(item)
        && hosts(item).stream()
            .flatMap(host -> journeys.getOrDefault(host.key(), List.of()).stream())
            .noneMatch(journey -> refutes(journey, item));
  }

  /** Whether the item says that one who would have received was not at home. */
  static boolean refutes(Item journey, Item stay) {
    Participant traveller = journey.kind() == Kind.VISIT ? journey.traveller() : null;
    return traveller != null
        && !journey.backing()
        && BackedStays.isHostsNews(stay)
        && isJourney(journey)
        && !Objects.equals(journey.view().host(), stay.view().host())
        && hosts(stay).stream().anyMatch(host -> host.key().equals(traveller.key()))
        && isAround(journey, stay);
  }

  private static boolean isJourney(Item item) {
    Status status = item.view().status();
    boolean happened = status == Status.HELD || status == Status.UNDERWAY;
    boolean planned = status == Status.PLANNED && !item.implied();
    return item.isCertain() && (happened || planned);
  }

  private static boolean isAround(Item journey, Item stay) {
    LocalDate day = Objects.requireNonNull(stay.days().first());
    LocalDate first = Objects.requireNonNull(journey.days().first());
    LocalDate last = Objects.requireNonNull(journey.days().last());
    return !day.isBefore(first.minusDays(AROUND)) && !day.isAfter(last.plusDays(AROUND));
  }

  /** Those of the report who would have received the guest at home. */
  static List<Participant> hosts(Item stay) {
    return stay.source().report().participants().stream()
        .filter(person -> Objects.equals(person.country(), stay.view().host()))
        .toList();
  }
}
