package org.summitry.extraction.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitry.extraction.ResourceTable;

/**
 * What each clue counts for, in favour (above 0) or against. Clues that the table does not know
 * count for nothing. The sum is a log odds: 0 is even.
 *
 * @param byClue learned from texts with known reports ("evidence-stays.tsv",
 *     "evidence-encounters.tsv"; how is told there)
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

  /** How likely the clues make it, from 0 to 1. */
  double likelihood(Collection<String> clues) {
    double sum = clues.stream().mapToDouble(clue -> byClue.getOrDefault(clue, 0.0)).sum();
    return 1 / (1 + Math.exp(-sum));
  }

  /** The clues that count most, with what they count for: "prep:in +0.81". */
  List<String> strongest(Collection<String> clues, int most) {
    return clues.stream()
        .filter(byClue::containsKey)
        .sorted(Comparator.comparingDouble(clue -> -Math.abs(byClue.getOrDefault(clue, 0.0))))
        .limit(most)
        .map(clue -> String.format(Locale.ROOT, "%s %+.2f", clue, byClue.get(clue)))
        .toList();
  }
}
