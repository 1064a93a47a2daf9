package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * A title that leaves open how two talked: above "Ado and Oyo spoke on the phone on Monday", "Ado
 * meets Oyo" and "Ado and Oyo discuss trade" are that call.
 */
final class TitleChannel {
  private static final int LEAD = 3;

  private TitleChannel() {}

  /** Makes calls of the title's encounters where the lead tells the same people's call. */
  static void settle(List<Draft> told) {
    TitleList.drop(told);
    for (Draft title : told) {
      boolean open =
          title.sentence.zone() == Sentence.Zone.HEADLINE
              && title.kind == Kind.MEETING
              && (title.where == null || !isInside(title));
      if (open
          && told.stream().anyMatch(d -> isLead(d) && d.kind == Kind.CALL && isOfThem(title, d))
          && told.stream().noneMatch(d -> isMeeting(d) && isOfThem(title, d))) {
        title.kind = Kind.CALL;
        title.where = null;
        title.rules.add("over a line");
      }
    }
  }

  private static boolean isInside(Draft title) {
    return title.where != null && title.sentence.span().contains(title.where.span());
  }

  private static boolean isLead(Draft draft) {
    return draft.sentence.zone() == Sentence.Zone.BODY && draft.sentence.index() <= LEAD;
  }

  private static boolean isMeeting(Draft draft) {
    return draft.kind == Kind.MEETING && draft.sentence.zone() == Sentence.Zone.BODY;
  }

  private static boolean isOfThem(Draft title, Draft draft) {
    return draft.people.size() == title.people.size()
        && draft.entities().stream().allMatch(title::has);
  }
}
