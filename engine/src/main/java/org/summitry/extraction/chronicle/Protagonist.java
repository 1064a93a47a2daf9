package org.summitry.extraction.chronicle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;

/**
 * Whose journey a text in stages tells: who alone is named in the title, else who is named at most
 * stops abroad, and at half of all stops at least.
 */
final class Protagonist {
  private static final int STOPS_ABROAD = 2;

  private final List<Stage> stages;
  private final Map<Integer, List<Seen>> seen;
  private final Homes homes;

  Protagonist(List<Stage> stages, Map<Integer, List<Seen>> seen, Homes homes) {
    this.stages = stages;
    this.seen = seen;
    this.homes = homes;
  }

  Optional<Entity> find() {
    List<Entity> titled = distinct(seen.getOrDefault(0, List.of()));
    return switch (titled.size()) {
      case 0 -> most().filter(this::travels);
      case 1 -> titled.stream().filter(this::travels).findFirst();
      default -> Optional.empty();
    };
  }

  /** Whether at least two stages are abroad for somebody. */
  private boolean travels(Entity entity) {
    String home = homes.of(entity);
    long abroad = stages.stream().filter(stage -> isAbroad(stage, entity)).count();
    return home != null && abroad >= STOPS_ABROAD;
  }

  private boolean isAbroad(Stage stage, Entity entity) {
    String home = homes.of(entity);
    return stage.stops.stream().anyMatch(s -> !s.where().country().equals(home));
  }

  private Optional<Entity> most() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Entity> byKey = new LinkedHashMap<>();
    for (Stage stage : stages) {
      List<Seen> people =
          stage.sentences.stream()
              .flatMap(s -> seen.getOrDefault(s.index(), List.of()).stream())
              .filter(Seen::isNamed)
              .filter(one -> isAbroad(stage, one.entity()))
              .toList();
      for (Entity entity : distinct(people)) {
        counts.merge(entity.key(), 1, Integer::sum);
        byKey.putIfAbsent(entity.key(), entity);
      }
    }
    int top = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> first =
        counts.keySet().stream().filter(key -> counts.getOrDefault(key, 0) == top).toList();
    long placed = stages.stream().filter(stage -> !stage.stops.isEmpty()).count();
    boolean clear = first.size() == 1 && top >= STOPS_ABROAD && 2 * top >= placed;
    return clear ? Optional.ofNullable(byKey.get(first.getFirst())) : Optional.empty();
  }

  private static List<Entity> distinct(List<Seen> people) {
    Set<String> keys = new HashSet<>();
    List<Entity> entities = new ArrayList<>();
    for (Seen one : people) {
      if (keys.add(one.entity().key())) {
        entities.add(one.entity());
      }
    }
    return entities;
  }
}
