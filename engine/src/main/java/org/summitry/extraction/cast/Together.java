package org.summitry.extraction.cast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who was told of together, sentence by sentence: those said to have met, those joined by "and",
 * and all whom one sentence named. "The three" after "Anwar stood between Hun Manet and Phumtham"
 * are these three.
 */
final class Together {
  private static final int MEMORY = 4;

  private final Deque<List<Entity>> groups = new ArrayDeque<>();
  private final Deque<List<Entity>> sentences = new ArrayDeque<>();

  private List<Entity> last = List.of();

  private List<Entity> pair = List.of();

  /** Sentences since somebody was told of together. */
  private int age;

  /** Whether somebody was told of together in the sentence that is being read. */
  private boolean told;

  /** Two who did together what a third took part in: "Ado and Oyo met Ido in Lima". */
  void pair(List<Entity> two) {
    pair = List.copyOf(two);
  }

  List<Entity> pair() {
    return pair;
  }

  /** Those last told of together. */
  List<Entity> last() {
    return last;
  }

  /** Sentences since then. */
  int age() {
    return age;
  }

  boolean isTold() {
    return told;
  }

  /** Some are said to have met or talked. */
  void tell(List<Entity> entities) {
    if (entities.size() >= 2) {
      join(entities);
      pair = List.of();
      told = true;
      age = 0;
    }
  }

  /** Some stand side by side. */
  void join(List<Entity> entities) {
    last = List.copyOf(entities);
    groups.addFirst(last);
    if (groups.size() > MEMORY) {
      groups.removeLast();
    }
  }

  /** A sentence has ended that named these people. */
  void leave(List<Entity> named) {
    told = false;
    age++;
    if (!named.isEmpty()) {
      sentences.addFirst(distinct(named));
    }
    if (sentences.size() > MEMORY) {
      sentences.removeLast();
    }
  }

  /** All whom the last sentence with people in it named. */
  Optional<List<Entity>> before() {
    return Optional.ofNullable(sentences.peekFirst());
  }

  /** The last ones told of together, or named by one sentence or the last two, that are so many. */
  Optional<List<Entity>> find(int size) {
    List<Entity> all = new ArrayList<>();
    List<List<Entity>> choices = new ArrayList<>(groups);
    for (List<Entity> named : sentences) {
      choices.add(named);
      all.addAll(named);
      choices.add(distinct(all));
    }
    return choices.stream().filter(choice -> choice.size() == size).findFirst();
  }

  /** The last ones told of together that are so many and all of a sort. */
  Optional<List<Entity>> find(int size, Predicate<Entity> sort) {
    return groups.stream()
        .filter(group -> group.size() == size && group.stream().allMatch(sort))
        .findFirst();
  }

  private static List<Entity> distinct(List<Entity> entities) {
    Map<String, Entity> byKey = new LinkedHashMap<>();
    entities.forEach(entity -> byKey.putIfAbsent(entity.key(), entity));
    return List.copyOf(byKey.values());
  }
}
