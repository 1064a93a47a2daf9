package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;

/**
 * Whether a place is where somebody spoke of an engagement, or what was spoken of there, and not
 * where it is: "The talks are on Saturday, he told his ministers in Yerevan", "they discussed the
 * situation in Yerevan".
 */
record SpeechPlace(WordLists words) {
  /** Whether the place hangs on a verb of saying that does not stand below the draft's trigger. */
  boolean holds(Draft draft, Where where) {
    Sentence sentence = draft.sentence;
    for (Token token : sentence.tokens()) {
      if (token.span().equals(where.span())) {
        return isSaid(sentence, token, draft.trigger);
      }
    }
    return false;
  }

  private boolean isSaid(Sentence sentence, Token place, Token trigger) {
    List<Token> path = sentence.pathToRoot(place);
    for (Token above : path) {
      if (above.index() == trigger.index()) {
        return false;
      }
      if (above.index() != place.index() && words.has("topic", above.lemma())) {
        return true;
      }
      if (above.isVerb()) {
        return words.has("report", above.lemma()) && above.index() != trigger.index();
      }
    }
    return false;
  }
}
