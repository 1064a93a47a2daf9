package org.summitry.extraction.cast;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention;

/**
 * Who the article has spoken of, and how much it has been about each of late: after "Scholz met
 * Macron. Scholz then left." Scholz weighs more than Macron.
 */
final class Recollection {
  private static final int MEMORY = 12;
  private static final double TOPIC_WEIGHT = 0.25;
  private static final double HEADING_WEIGHT = 2;

  /** Most recent first; of a sentence's people, subjects before others. */
  private final Deque<Entity> recent = new ArrayDeque<>();

  /** How much the text has been about somebody of late: halved with each sentence. */
  private final Map<String, Double> salience = new HashMap<>();

  private final @Nullable Entity topic;

  /** The pronouns that mean somebody of whom nothing is kept. */
  private Set<Genders.Pronoun> taken = Set.of();

  Recollection(Map<Mention, Entity> cast) {
    this.topic = topic(cast, counts(cast));
  }

  private static Map<String, Integer> counts(Map<Mention, Entity> cast) {
    Map<String, Integer> named = new LinkedHashMap<>();
    cast.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getKey().span().start()))
        .forEach(entry -> named.merge(entry.getValue().key(), 1, Integer::sum));
    return named;
  }

  /** Who is named most in the article, at least twice. */
  private static @Nullable Entity topic(Map<Mention, Entity> cast, Map<String, Integer> named) {
    int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return named.entrySet().stream()
        .filter(entry -> entry.getValue() == most && most > 1)
        .flatMap(entry -> cast.values().stream().filter(e -> e.key().equals(entry.getKey())))
        .findFirst()
        .orElse(null);
  }

  /** Whom the whole article is about. */
  Optional<Entity> findTopic() {
    return Optional.ofNullable(topic);
  }

  /** Who was spoken of last, most recent first. */
  Stream<Entity> recent() {
    return recent.stream();
  }

  /** Who was spoken of, those first whom the text is about; the last one first where it is even. */
  Stream<Entity> bySalience() {
    return recent.stream().sorted(Comparator.comparingDouble((Entity entity) -> -weight(entity)));
  }

  private double weight(Entity entity) {
    boolean main = topic != null && topic.key().equals(entity.key());
    return salience.getOrDefault(entity.key(), 0.0) + (main ? TOPIC_WEIGHT : 0);
  }

  /** Who is no principal has the text's attention: such a pronoun means that person. */
  void turnTo(Stranger stranger) {
    taken = stranger.kinds();
  }

  boolean isTaken(Genders.Pronoun kind) {
    return taken.contains(kind);
  }

  /** Somebody who counts does something again. */
  void turnBack() {
    taken = Set.of();
  }

  /** A sentence has ended: what was said before weighs half. */
  void fade() {
    salience.replaceAll((key, value) -> value / 2);
  }

  void stress(List<Entity> entities, double weight) {
    entities.forEach(entity -> salience.merge(entity.key(), weight, Double::sum));
  }

  void remember(Entity entity) {
    recent.removeIf(other -> other.key().equals(entity.key()));
    recent.addFirst(entity);
    if (recent.size() > MEMORY) {
      recent.removeLast();
    }
  }

  /** A heading names somebody: the text below is about that person. */
  void turnTo(Entity entity) {
    remember(entity);
    stress(List.of(entity), HEADING_WEIGHT);
  }
}
