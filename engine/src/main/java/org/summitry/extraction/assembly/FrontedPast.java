package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * Stays behind the traveller when the sentence goes on to what comes next: in "Having been to Oslo
 * and Riga, she will not go on to Vilnius" Oslo and Riga were visited, whatever becomes of Vilnius.
 */
final class FrontedPast {
  private FrontedPast() {}

  static void settle(Draft draft) {
    if (draft.kind != Kind.VISIT || draft.where == null) {
      return;
    }
    int end = end(draft.sentence.tokens());
    boolean inside =
        end > 0
            && draft.trigger.index() > end
            && draft.where.span().end() <= draft.sentence.tokens().get(end).span().start()
            && draft.where.span().start() >= draft.sentence.span().start();
    if (inside) {
      draft.status = new StatusReading(Status.HELD, Tense.PAST, false, false, false, "having been");
      draft.rules.add("behind the traveller");
    }
  }

  /** "Having talked with Ado, she said that on May 1 she": the day is not that of their talk. */
  static boolean isOutside(Draft draft, Token other) {
    List<Token> tokens = draft.sentence.tokens();
    int end = tokens.getFirst().word().equals("Having") ? end(tokens) : 0;
    return end > 0 && draft.trigger.index() < end && other.index() > end;
  }

  /** Whether the place stands behind the clause that the draft is told in. */
  static boolean isElsewhere(Draft draft, Where where) {
    return draft.sentence.tokens().stream()
        .filter(token -> token.span().equals(where.span()))
        .anyMatch(token -> isOutside(draft, token));
  }

  /** Index of the comma that ends a clause opened by "Having"; 0 for none. */
  private static int end(List<Token> tokens) {
    boolean having =
        tokens.size() > 2
            && (tokens.getFirst().word().equalsIgnoreCase("having")
                || tokens.getFirst().word().equalsIgnoreCase("after")
                    && tokens.get(1).tag().equals("VBG"));
    for (int i = 1; having && i < tokens.size(); i++) {
      if (tokens.get(i).word().equals(",")
          && !tokens.get(i + 1 < tokens.size() ? i + 1 : i).word().equals("and")) {
        return i;
      }
    }
    return 0;
  }
}
