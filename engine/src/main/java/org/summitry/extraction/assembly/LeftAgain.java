package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.model.Status;

/**
 * Arrivals whose sentence tells that the traveller is gone again: "landed in Lima on Tuesday, met
 * Ado and flew home in the evening", "arrived and met Ado before leaving".
 */
final class LeftAgain {
  private static final Set<String> LEAVING = Vocabulary.of("leaving-again");
  private static final Set<String> AWAY = Vocabulary.of("away-again");

  private LeftAgain() {}

  static boolean is(Draft draft) {
    if (draft.aspect != Aspect.ARRIVE || draft.status.status() != Status.HELD) {
      return false;
    }
    Sentence sentence = draft.sentence;
    List<Token> acts = sentence.children(draft.trigger, "conj");
    boolean acted = acts.stream().anyMatch(act -> act.tag().equals("VBD"));
    return acts.stream().anyMatch(act -> act.tag().equals("VBD") && isAway(sentence, act))
        || acts.stream().anyMatch(act -> isHome(sentence, act))
        || acted && isBefore(sentence, draft.trigger)
        || acts.stream().anyMatch(act -> isBefore(sentence, act));
  }

  /** "and was home before dark". */
  private static boolean isHome(Sentence sentence, Token home) {
    boolean away =
        AWAY.contains(home.lemma())
            || sentence.children(home, "advmod").stream().anyMatch(c -> AWAY.contains(c.lemma()));
    return away && sentence.children(home, "cop").stream().anyMatch(be -> be.tag().equals("VBD"));
  }

  /** "before flying home", "before he left". */
  private static boolean isBefore(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> sentence.marker(child).equals("before"))
        .anyMatch(child ->
            isLeaving(child) || sentence.children(child).stream().anyMatch(LeftAgain::isLeaving));
  }

  private static boolean isLeaving(Token token) {
    return LEAVING.contains(token.lemma());
  }

  /** "left", "flew home", "returned to Rome". */
  private static boolean isAway(Sentence sentence, Token verb) {
    return isLeaving(verb)
        && (verb.lemma().equals("leave")
            || verb.lemma().equals("depart")
            || sentence.children(verb).stream().anyMatch(c -> AWAY.contains(c.lemma())));
  }
}
