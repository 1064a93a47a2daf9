package org.summitry.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.summitry.model.DayInterval;

/**
 * Puts items that tell of one engagement together, in three steps: people's judgements; items that
 * name a day, by union-find; then each item without a day joins the only engagement it can belong
 * to, and those that fit none stand together.
 */
final class Grouping {
  /** An undated item joins, of several, the only engagement this near to its publication. */
  private static final int NEAR = 10;

  private final List<Item> items;
  private final Edges edges;
  private final Clusters clusters;

  private Grouping(List<Item> items) {
    this.items = items;
    this.edges = Edges.among(items);
    this.clusters = new Clusters(items.size());
  }

  /**
   * @param items in canonical order
   * @return the items of each engagement, in canonical order
   */
  static List<List<Item>> group(List<Item> items, Collection<Judgement> judgements) {
    Grouping grouping = new Grouping(items);
    grouping.judge(judgements);
    grouping.joinCertain();
    grouping.joinUncertain();
    return grouping.clusters.list().stream()
        .map(cluster -> cluster.stream().map(items::get).toList())
        .toList();
  }

  private void judge(Collection<Judgement> judgements) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      positions.put(items.get(i).id(), i);
    }
    List<Judgement> sorted =
        judgements.stream()
            .sorted(Comparator.comparing(Judgement::left).thenComparing(Judgement::right))
            .toList();
    // What is different first, so that nothing that is the same can join it.
    for (boolean same : new boolean[] {false, true}) {
      for (Judgement judgement : sorted) {
        Integer left = positions.get(judgement.left());
        Integer right = positions.get(judgement.right());
        if (judgement.same() == same && left != null && right != null) {
          judge(left, right, same);
        }
      }
    }
  }

  private void judge(int left, int right, boolean same) {
    if (!same) {
      clusters.keepApart(left, right);
    } else if (items.get(left).kind() == items.get(right).kind()) {
      clusters.join(left, right);
    }
  }

  private void joinCertain() {
    for (int i = 0; i < items.size(); i++) {
      for (int other : edges.of(i)) {
        if (other > i && items.get(i).isCertain() && items.get(other).isCertain()) {
          clusters.join(i, other);
        }
      }
    }
  }

  private void joinUncertain() {
    Map<Integer, Integer> joins = new TreeMap<>();
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).isCertain()) {
        List<Integer> certain = certainNeighbours(i);
        if (certain.isEmpty()) {
          alone.add(i);
        } else {
          int item = i;
          findOnlyCluster(i, certain).ifPresent(other -> joins.put(item, other));
        }
      }
    }
    joins.forEach(clusters::join);
    joinAlone(alone);
  }

  private List<Integer> certainNeighbours(int item) {
    return edges.of(item).stream().filter(other -> items.get(other).isCertain()).toList();
  }

  /** A member of the only cluster among the neighbours: of those nearby, or else of all. */
  private Optional<Integer> findOnlyCluster(int item, List<Integer> neighbours) {
    List<Integer> near =
        neighbours.stream().filter(other -> isNear(items.get(item), items.get(other))).toList();
    return findOnlyCluster(near).or(() -> findOnlyCluster(neighbours));
  }

  private Optional<Integer> findOnlyCluster(List<Integer> neighbours) {
    boolean one = neighbours.stream().map(clusters::find).distinct().count() == 1;
    return one ? Optional.of(neighbours.getFirst()) : Optional.empty();
  }

  private static boolean isNear(Item item, Item certain) {
    DayInterval published = item.source().published();
    LocalDate first = certain.days().first();
    LocalDate last = certain.days().last();
    return published != null
        && first != null
        && last != null
        && !first.isAfter(published.last().plusDays(NEAR))
        && !last.isBefore(published.first().minusDays(NEAR));
  }

  /** Those that no dated item explains are one engagement when they match one another. */
  private void joinAlone(List<Integer> alone) {
    Set<Integer> lonely = Set.copyOf(alone);
    for (int item : alone) {
      for (int other : edges.of(item)) {
        if (other > item && lonely.contains(other)) {
          clusters.join(item, other);
        }
      }
    }
  }
}
