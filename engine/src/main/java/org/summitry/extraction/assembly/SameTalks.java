package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * "Ado met Oyo on Monday. Before the meeting she had prayed": the talks spoken of again are those
 * told before, on the same day, whatever other days the sentences around them name.
 */
final class SameTalks {
  private static final int REACH = 8;

  private SameTalks() {}

  /** Gives undated definite nouns the day of the same people's last encounter. */
  static void settle(List<Draft> told) {
    for (int i = 0; i < told.size(); i++) {
      Draft draft = told.get(i);
      boolean again =
          draft.kind == Kind.MEETING
              && draft.definite
              && draft.trigger.isNoun()
              && draft.status.isWeak()
              && draft.when.start() == null;
      if (again) {
        told.subList(0, i).reversed().stream()
            .filter(before -> isOfThem(before, draft))
            .findFirst()
            .filter(before -> before.when.start() != null)
            .ifPresent(before -> take(draft, before));
      }
    }
  }

  private static boolean isOfThem(Draft before, Draft draft) {
    return before.kind == draft.kind
        && draft.sentence.index() - before.sentence.index() <= REACH
        && before.people.size() == draft.people.size()
        && draft.entities().stream().allMatch(before::has);
  }

  private static void take(Draft draft, Draft before) {
    draft.when = before.when;
    draft.status = before.status;
    draft.rules.add("told before");
  }
}
