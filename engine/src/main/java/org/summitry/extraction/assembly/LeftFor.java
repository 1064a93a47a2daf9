package org.summitry.extraction.assembly;

import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame;

/** "had talks with her before he left for Oslo": the talks are not in Oslo. */
final class LeftFor {
  private LeftFor() {}

  /** Whether the visit only began when the meeting was over. */
  static boolean holds(Draft visit, Draft meeting) {
    boolean done = meeting.status.isDone();
    return visit.aspect == Frame.Aspect.DEPART
        && done
        && meeting.sentence == visit.sentence
        && meeting.trigger.index() < visit.trigger.index()
        && meeting
            .sentence
            .tokens()
            .subList(meeting.trigger.index(), visit.trigger.index())
            .stream()
            .anyMatch(token -> token.word().equals("before"));
  }
}
