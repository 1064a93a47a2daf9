package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * The headline tells an encounter with no day, and the text tells it with one in words that no
 * construction knows: "Ado phones Oyo" is of Monday where "had gone over the plan with Oyo on
 * Monday" stands below.
 */
final class HeadlineDays {
  private HeadlineDays() {}

  static void settle(List<Draft> told, List<Draft> likely) {
    for (Draft title : told) {
      boolean open =
          title.sentence.zone() == Zone.HEADLINE
              && (title.kind == Kind.MEETING || title.kind == Kind.CALL)
              && title.when.start() == null
              && told.stream().noneMatch(d -> d.when.start() != null && isOfThem(title, d));
      List<Draft> dated =
          open
              ? likely.stream().filter(d -> d.when.start() != null && isOfThem(title, d)).toList()
              : List.of();
      if (dated.size() == 1) {
        title.when = dated.getFirst().when;
        title.whenSpan = dated.getFirst().whenSpan;
        title.rules.add("day in the text");
      }
    }
  }

  private static boolean isOfThem(Draft title, Draft draft) {
    return draft.kind != Kind.VISIT
        && draft.kind != Kind.SUMMIT
        && draft.people.size() == title.people.size()
        && draft.entities().stream().allMatch(title::has);
  }
}
