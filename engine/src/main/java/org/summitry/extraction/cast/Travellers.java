package org.summitry.extraction.cast;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who was told to travel so far in an article: how often, and who was the last. */
final class Travellers {
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Entity> byKey = new HashMap<>();
  private @Nullable Entity last;
  private @Nullable Entity here;
  private boolean several;

  /** A paragraph begins: who travels in it is open. */
  void beginParagraph() {
    here = null;
    several = false;
  }

  /** The only one who was told to travel in this paragraph so far. */
  Optional<Entity> findHere() {
    return several ? Optional.empty() : Optional.ofNullable(here);
  }

  void add(Entity entity) {
    several |= here != null && !here.key().equals(entity.key());
    here = entity;
    counts.merge(entity.key(), 1, Integer::sum);
    byKey.put(entity.key(), entity);
    last = entity;
  }

  /** Who was told to travel most often. */
  Optional<Entity> findMost() {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> byKey.get(entry.getKey()));
  }

  /** Who was told to travel last. */
  Optional<Entity> findLast() {
    return Optional.ofNullable(last);
  }
}
