package org.summitry.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitry.model.DayInterval;

/**
 * Compares the visits of a whole record with a list of stays that historians keep of journeys of
 * American presidents and of leaders to the United States. A visit is the stay's when person and
 * host are the same and their dates touch, one day more or less.
 */
public final class StayScorer {
  /** A visit known only to a month or two cannot be told to be a stay. */
  private static final long LONGEST = 40;

  private static final int NEAR = 5;

  private final List<Stay> stays;
  private final List<Item> visits;
  private final List<String> misses = new ArrayList<>();
  private int found;
  private int held;
  private int startRight;
  private int endRight;

  private StayScorer(List<Stay> stays, List<Item> visits) {
    this.stays = stays;
    this.visits = visits;
  }

  public static StayScore score(List<Stay> stays, List<Item> engagements) {
    List<Item> visits =
        engagements.stream()
            .filter(item -> item.kind().equals("visit"))
            .filter(item -> item.isStatus("held", "underway", "planned"))
            .toList();
    StayScorer scorer = new StayScorer(stays, visits);
    stays.forEach(scorer::add);
    int extra = scorer.countExtra();
    return new StayScore(
        stays.size(),
        scorer.found,
        scorer.held,
        scorer.startRight,
        scorer.endRight,
        extra,
        List.copyOf(scorer.misses));
  }

  private void add(Stay stay) {
    Optional<Item> best = findBest(stay);
    if (best.isEmpty()) {
      misses.add(
          "MISSED %s %s -> %s %s %s | %s"
              .formatted(
                  stay.who(), stay.from(), stay.host(), stay.start(), stay.end(), stay.remarks()));
      return;
    }
    Item visit = best.get();
    found++;
    held += isHeld(visit) ? 1 : 0;
    boolean right = stay.start().equals(visit.start());
    startRight += right ? 1 : 0;
    endRight += stay.lastDay().equals(lastDay(visit)) ? 1 : 0;
    if (!right) {
      misses.add(
          "DATE   %s %s gold %s %s record %s %s %s"
              .formatted(
                  stay.who(),
                  stay.host(),
                  stay.start(),
                  stay.end(),
                  visit.start(),
                  visit.end(),
                  visit.status()));
    }
  }

  /** Held ones first, then the one that starts nearest; of equal ones the first. */
  private Optional<Item> findBest(Stay stay) {
    return visits.stream()
        .filter(visit -> isStay(stay, visit))
        .sorted(
            Comparator.comparing((Item visit) -> !isHeld(visit))
                .thenComparing(visit -> startDistance(stay, visit)))
        .findFirst();
  }

  private static boolean isStay(Stay stay, Item visit) {
    if (!stay.host().equals(visit.host()) || !Names.isSamePerson(stay.who(), visit.traveller())) {
      return false;
    }
    Optional<DayInterval> from = Days.find(visit.start());
    Optional<DayInterval> to = Days.find(lastDay(visit));
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    DayInterval arrival = Days.require(stay.start());
    DayInterval departure = Days.require(stay.lastDay());
    return !from.get().first().minusDays(1).isAfter(departure.last())
        && !arrival.first().minusDays(1).isAfter(to.get().last())
        && Days.between(from.get().first(), to.get().last()) <= LONGEST;
  }

  /** Visits in the list's years that a list of this kind should have and does not. */
  private int countExtra() {
    String first = stays.stream().map(Stay::start).min(Comparator.naturalOrder()).orElse("");
    String last = stays.stream().map(Stay::start).max(Comparator.naturalOrder()).orElse("");
    int extra = 0;
    for (Item visit : visits) {
      String start = visit.start() == null ? "" : visit.start();
      boolean inside = start.compareTo(first) >= 0 && start.compareTo(last) <= 0;
      if (isHeld(visit)
          && isAmerican(visit)
          && inside
          && start.length() == 10
          && stays.stream().noneMatch(stay -> isNear(stay, visit))) {
        extra++;
        misses.add(Miss.extra(visit));
      }
    }
    return extra;
  }

  private static boolean isAmerican(Item visit) {
    if (visit.who().isEmpty()) {
      return false;
    }
    Item.Someone person = visit.who().getFirst();
    boolean inbound = "USA".equals(visit.host()) && "leader".equals(person.rank());
    return inbound || ("USA".equals(person.country()) && "President".equals(person.office()));
  }

  private static boolean isNear(Stay stay, Item visit) {
    return stay.host().equals(visit.host())
        && Names.isSamePerson(stay.who(), visit.traveller())
        && startDistance(stay, visit) <= NEAR;
  }

  private static boolean isHeld(Item visit) {
    return visit.isStatus("held", "underway");
  }

  private static long startDistance(Stay stay, Item visit) {
    return Days.find(visit.start())
        .map(day -> Math.abs(Days.between(Days.require(stay.start()).first(), day.first())))
        .orElse(Long.MAX_VALUE);
  }

  private static String lastDay(Item visit) {
    String end = visit.end();
    if (end != null && !end.isEmpty()) {
      return end;
    }
    return visit.start() == null ? "" : visit.start();
  }
}
