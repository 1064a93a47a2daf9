package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.model.Kind;

/**
 * "Kim rang Lee on Monday. The two also conferred on trade": what two are said to have talked over,
 * with no place, after a call of theirs was told and no meeting, was said on that call.
 */
final class SameLine {
  private static final Set<String> TALKED = Vocabulary.of("talked");
  private static final int SENTENCES = 6;

  /** What people have over a line as well as in a room. */
  private static final Set<String> CONVERSATION = Vocabulary.of("conversation");

  private SameLine() {}

  /** Makes a call of a draft that only says what was talked over on a call told before. */
  static void settle(Draft draft, List<Draft> told) {
    boolean open =
        draft.kind == Kind.MEETING
            && draft.where == null
            && (draft.aspect == Aspect.JOINT
                || TALKED.contains(draft.trigger.lemma())
                || isThat(draft));
    if (open && isOf(told, draft, Kind.CALL) && !isOf(told, draft, Kind.MEETING)) {
      draft.kind = Kind.CALL;
      draft.rules.add("on the call told before");
    }
    boolean openCall =
        draft.kind == Kind.CALL
            && CONVERSATION.contains(draft.trigger.lemma())
            && draft.when.start() == null;
    if (openCall && isOf(told, draft, Kind.MEETING) && !isOf(told, draft, Kind.CALL)) {
      draft.kind = Kind.MEETING;
      draft.rules.add("at the meeting told before");
    }
  }

  /** "In today's meeting they": the encounter just told, whatever it was called. */
  private static boolean isThat(Draft draft) {
    String marker = draft.sentence.marker(draft.trigger);
    return draft.trigger.lemma().equals("meeting")
        && (marker.equals("in") || marker.equals("during") || marker.equals("at"));
  }

  private static boolean isOf(List<Draft> told, Draft draft, Kind kind) {
    return told.stream()
        .filter(before -> before.kind == kind)
        .filter(before -> draft.sentence.index() - before.sentence.index() <= SENTENCES)
        .anyMatch(before ->
            before.people.size() == draft.people.size()
                && draft.entities().stream().allMatch(before::has)
                && (draft.when.start() == null || draft.when.equals(before.when)));
  }
}
