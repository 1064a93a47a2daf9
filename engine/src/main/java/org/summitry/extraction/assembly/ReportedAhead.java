package org.summitry.extraction.assembly;

import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;

/**
 * Times of what was announced on the occasion: "had a meeting at which he said that he would visit
 * Ireland in May" met long before May.
 */
final class ReportedAhead {
  private ReportedAhead() {}

  static boolean holds(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    boolean done = draft.status.isDone();
    return done
        && sentence.pathToRoot(time).stream()
            .skip(1)
            .takeWhile(at -> at.index() != draft.trigger.index())
            .filter(at -> !sentence.isUnder(draft.trigger, at))
            .anyMatch(at -> at.relation().equals("ccomp") && isAhead(sentence, at));
  }

  private static boolean isAhead(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.tag().equals("MD") && c.isRelation("aux"));
  }
}
