package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * "On Saturday Ado hosts Oyo and Uda in Lima" tells by its verb when they come; that they are
 * guests of some occasion there says no more.
 */
final class GuestsOfHost {
  private GuestsOfHost() {}

  /** Drops the stays at an occasion of those whom the sentence says to be received there. */
  static void drop(List<Draft> told, List<Draft> here) {
    told.removeIf(stay ->
        stay.rule.equals("visit.occasion")
            && here.stream()
                .filter(meeting -> meeting.sentence == stay.sentence)
                .anyMatch(meeting -> isReception(meeting, stay)));
  }

  private static boolean isReception(Draft meeting, Draft stay) {
    Draft.Part traveller = stay.traveller();
    return meeting.kind == Kind.MEETING
        && meeting.rule.equals("host.receive")
        && meeting.status.status() == Status.PLANNED
        && stay.status.status() == Status.HELD
        && traveller != null
        && meeting.has(traveller.entity())
        && (meeting.where == null
            || stay.where == null
            || meeting.where.country().equals(stay.where.country()));
  }
}
