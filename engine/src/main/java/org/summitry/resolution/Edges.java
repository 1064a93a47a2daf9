package org.summitry.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items match which, found by comparing inside blocks only. */
record Edges(List<Set<Integer>> neighbours) {

  /**
   * @param items in canonical order; edges are between their positions
   */
  static Edges among(List<Item> items) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String block : items.get(i).blocks()) {
        blocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(i);
      }
    }
    List<Set<Integer>> neighbours = new ArrayList<>();
    items.forEach(_ -> neighbours.add(new HashSet<>()));
    for (List<Integer> block : blocks.values()) {
      compare(block, items, neighbours);
    }
    return new Edges(neighbours);
  }

  private static void compare(
      List<Integer> block, List<Item> items, List<Set<Integer>> neighbours) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        int a = block.get(i);
        int b = block.get(j);
        if (!neighbours.get(a).contains(b) && Matching.matches(items.get(a), items.get(b))) {
          neighbours.get(a).add(b);
          neighbours.get(b).add(a);
        }
      }
    }
  }

  /** In canonical order. */
  List<Integer> of(int item) {
    return neighbours.get(item).stream().sorted().toList();
  }
}
