package org.summitry.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitry.model.DayInterval;

/**
 * Compares what was extracted from releases with the call or meeting that each release is about.
 */
public final class ReadoutScorer {
  /** How far the best report of a release got; later is better. */
  private enum State {
    MISSED,
    KIND,
    DATE,
    RIGHT
  }

  private static final long LATEST = 2;

  private ReadoutScorer() {}

  public static ReadoutScore score(List<Readout> gold, List<Item> system) {
    Map<String, List<Item>> said = system.stream().collect(Collectors.groupingBy(Item::article));
    int[] reached = new int[State.values().length];
    List<String> misses = new ArrayList<>();
    for (Readout readout : gold) {
      State state = State.MISSED;
      for (Item item : said.getOrDefault(readout.article(), List.of())) {
        State next = state(readout, item);
        state = next.compareTo(state) > 0 ? next : state;
      }
      for (State passed : State.values()) {
        reached[passed.ordinal()] += passed.compareTo(state) <= 0 ? 1 : 0;
      }
      if (state != State.RIGHT) {
        misses.add(
            "%-6s %s %s %s with %s"
                .formatted(
                    state, readout.article(), readout.kind(), readout.who(), readout.with()));
      }
    }
    return new ReadoutScore(
        gold.size(),
        reached[State.RIGHT.ordinal()],
        reached[State.DATE.ordinal()],
        reached[State.KIND.ordinal()],
        List.copyOf(misses));
  }

  private static State state(Readout gold, Item item) {
    if (!item.kind().equals("meeting") && !item.kind().equals("call")) {
      return State.MISSED;
    }
    Set<String> countries =
        item.who().stream()
            .map(Item.Someone::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    boolean named = item.names().stream().anyMatch(name -> Names.isSamePerson(gold.who(), name));
    if (!named || !countries.containsAll(gold.countries())) {
      return State.MISSED;
    }
    if (!item.kind().equals(gold.kind())) {
      return State.KIND;
    }
    return isDateRight(gold, item) && item.isStatus("held", "underway") ? State.RIGHT : State.DATE;
  }

  private static boolean isDateRight(Readout gold, Item item) {
    Optional<DayInterval> day = Days.find(item.start());
    return day.isPresent()
        && day.get().isDay()
        && Math.abs(Days.between(Days.require(gold.published()).first(), day.get().first()))
            <= LATEST;
  }
}
