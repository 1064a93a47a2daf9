package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/** What "the visit" or "the talks" leaves open is filled from what was told before. */
final class OpenSlots {
  private OpenSlots() {}

  /** Fills the slots; false when they stay open because nothing told before fits. */
  static boolean fill(List<Draft> told, Draft draft) {
    if (!isOpen(draft)) {
      return true;
    }
    if (!draft.definite) {
      return false;
    }
    for (Draft before : told.reversed()) {
      if (before.kind == draft.kind && agrees(before, draft)) {
        before.people.forEach(part -> draft.add(part.entity(), part.role(), part.span()));
        draft.where = draft.where == null ? before.where : draft.where;
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Draft draft) {
    return draft.kind == Kind.VISIT
        ? draft.traveller() == null || draft.where == null
        : draft.kind != Kind.SUMMIT && draft.people.size() < 2;
  }

  private static boolean agrees(Draft before, Draft draft) {
    boolean people = draft.entities().stream().allMatch(before::has);
    boolean place =
        draft.where == null
            || before.where == null
            || draft.where.country().equals(before.where.country());
    return people && place;
  }
}
