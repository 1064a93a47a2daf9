package org.summitry.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Union-find over items by their canonical position, that keeps apart what people said is
 * different.
 */
final class Clusters {
  private final int[] parent;
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final List<int[]> different = new ArrayList<>();

  Clusters(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
      members.put(i, new ArrayList<>(List.of(i)));
    }
  }

  /** From here on the two never come into one cluster. */
  void keepApart(int a, int b) {
    different.add(new int[] {a, b});
  }

  int find(int item) {
    int root = item;
    while (parent[root] != root) {
      root = parent[root];
    }
    parent[item] = root;
    return root;
  }

  /** Joins the clusters of the two, unless that would join what is to be kept apart. */
  void join(int a, int b) {
    int left = find(a);
    int right = find(b);
    if (left == right || isForbidden(left, right)) {
      return;
    }
    int root = Math.min(left, right);
    int other = Math.max(left, right);
    parent[other] = root;
    members.get(root).addAll(members.remove(other));
  }

  private boolean isForbidden(int left, int right) {
    return different.stream()
        .anyMatch(pair -> {
          int first = find(pair[0]);
          int second = find(pair[1]);
          return first == left && second == right || first == right && second == left;
        });
  }

  /** The clusters, each in canonical order, ordered by their first members. */
  List<List<Integer>> list() {
    Map<Integer, List<Integer>> byFirst = new TreeMap<>();
    members
        .values()
        .forEach(cluster ->
            byFirst.put(
                cluster.stream().min(Integer::compare).orElseThrow(),
                cluster.stream().sorted().toList()));
    return List.copyOf(byFirst.values());
  }
}
