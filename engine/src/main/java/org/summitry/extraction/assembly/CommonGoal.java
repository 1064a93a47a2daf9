package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * Those who travel to one place on one day meet there: "Both come to Oslo tomorrow. They will talk
 * at the castle".
 */
final class CommonGoal {
  private CommonGoal() {}

  /** Whether the stay is one that all of the meeting make, told just before it. */
  static boolean holds(Draft stage, Draft meeting, List<Draft> told) {
    return meeting.sentence.index() - stage.sentence.index() <= 1
        && !stage.lentMonth
        && stage.where != null
        && meeting.entities().stream()
            .allMatch(one ->
                told.stream()
                    .anyMatch(visit ->
                        visit.kind == Kind.VISIT
                            && visit.has(one)
                            && visit.sentence.index() == stage.sentence.index()
                            && stage.when.equals(visit.when)));
  }
}
