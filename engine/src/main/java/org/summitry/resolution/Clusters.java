package org.summitry.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Union-find over items by their canonical position, that keeps apart what people said is
 * different.
 */
final class Clusters {
  private final int[] parent;
  private final List<int[]> different = new ArrayList<>();

  Clusters(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
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
    // The first member is the root: clusters come out in canonical order.
    parent[Math.max(left, right)] = Math.min(left, right);
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
    Map<Integer, List<Integer>> byRoot = new TreeMap<>();
    for (int item = 0; item < parent.length; item++) {
      byRoot.computeIfAbsent(find(item), _ -> new ArrayList<>()).add(item);
    }
    return List.copyOf(byRoot.values());
  }
}
