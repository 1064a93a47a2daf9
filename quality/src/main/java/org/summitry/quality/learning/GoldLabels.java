package org.summitry.quality.learning;

import java.util.List;
import java.util.Optional;
import org.summitry.extraction.evidence.Candidate;
import org.summitry.model.Kind;
import org.summitry.quality.Item;

/** Whether an article tells of a candidate, by its gold. */
final class GoldLabels {
  private GoldLabels() {}

  /** Empty where the gold leaves it open: lines marked optional. */
  static Optional<Boolean> label(Candidate candidate, List<Item> gold) {
    List<Item> same = gold.stream().filter(item -> isSame(candidate, item)).toList();
    if (same.isEmpty()) {
      return Optional.of(false);
    }
    return same.stream().allMatch(Item::optional) ? Optional.empty() : Optional.of(true);
  }

  /** Whether the name can be that of one of the people. */
  static boolean isSomebodyOf(Candidate candidate, String name) {
    return candidate.names().stream().anyMatch(other -> Item.isSamePerson(other, name));
  }

  private static boolean isSame(Candidate candidate, Item item) {
    boolean visit = item.kind().equals(Kind.VISIT.code());
    if (item.kind().isEmpty() || visit != (candidate.kind() == Kind.VISIT)) {
      return false;
    }
    boolean host = !visit || String.valueOf(item.host()).equals(candidate.country());
    return host && item.namesAll(candidate.names());
  }
}
