package org.summitry.extraction.cast;

import java.util.Optional;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * Whose something is by "whose": "Niinisto, whose visit to Moscow is planned for March" is about
 * his visit.
 */
final class WhoseOwner {
  private WhoseOwner() {}

  static boolean is(Token token) {
    return token.mention() == null && token.tag().equals("WP$");
  }

  /** The one named straight before the word, or before the comma there. */
  static Optional<Token> find(Sentence sentence, Token whose) {
    int before = whose.index() - 1;
    if (before > 0 && sentence.tokens().get(before).word().equals(",")) {
      before--;
    }
    return before < 0
        ? Optional.empty()
        : Optional.of(sentence.tokens().get(before)).filter(t -> t.mention() instanceof Actor);
  }
}
