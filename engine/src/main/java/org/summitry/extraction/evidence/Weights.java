package org.summitry.extraction.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitry.extraction.ResourceTable;

/**
 * What each clue counts for, in favour (above 0) or against. Clues that the table does not know
 * count for nothing. The sum is a log odds: 0 is even.
 *
 * @param byClue learned from texts with known reports ("evidence/*.tsv"; how is told there)
 */
public record Weights(Map<String, Double> byClue) {
  public Weights {
    byClue = Map.copyOf(byClue);
  }

  /** The table in a resource of this room. */
  static Weights read(String file) {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : ResourceTable.rows(file)) {
      weights.put(row.get(0), Double.valueOf(row.get(1)));
    }
    return new Weights(weights);
  }

  double sum(Collection<String> clues) {
    return clues.stream().mapToDouble(clue -> byClue.getOrDefault(clue, 0.0)).sum();
  }

  /** How likely a sum makes it, from 0 to 1. */
  static double likelihood(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
