package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/** "hosted a summit that brought together Ado and Oyo": the summit is the encounter. */
final class WithinGathering {
  private static final String RULE = "brought.together";

  private WithinGathering() {}

  /**
   * Whether the draft tells no more than that those at a gathering are at it.
   *
   * @param here what the sentence tells
   */
  static boolean is(Draft draft, List<Draft> here) {
    return draft.rule.equals(RULE)
        && here.stream()
            .anyMatch(other ->
                other.kind == Kind.SUMMIT && draft.entities().stream().allMatch(other::has));
  }
}
