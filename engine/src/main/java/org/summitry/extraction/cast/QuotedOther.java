package org.summitry.extraction.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Who speaks of "him" is somebody else: in {@code "He will go to Lima," Ado said} it is not Ado who
 * goes.
 */
final class QuotedOther {
  private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''", "«", "»");
  private static final Set<String> OTHERS = Set.of("he", "she", "him", "her", "his");

  private QuotedOther() {}

  /** The one who says what the pronoun stands in; empty when it is not quoted. */
  static Optional<Token> speaker(Sentence sentence, Token pronoun) {
    if (!OTHERS.contains(pronoun.word().toLowerCase(java.util.Locale.ROOT))
        || !isQuoted(sentence, pronoun)) {
      return Optional.empty();
    }
    return sentence.pathToRoot(pronoun).stream()
        .skip(1)
        .filter(verb -> verb.isVerb() && !isQuoted(sentence, verb))
        .findFirst()
        .flatMap(saying -> sentence.child(saying, "nsubj"))
        .filter(subject -> !isQuoted(sentence, subject));
  }

  /** Whether an odd number of quotation marks stands before it, and one behind. */
  private static boolean isQuoted(Sentence sentence, Token token) {
    List<Token> tokens = sentence.tokens();
    long before = tokens.subList(0, token.index()).stream().filter(QuotedOther::isMark).count();
    boolean behind =
        tokens.subList(token.index(), tokens.size()).stream().anyMatch(QuotedOther::isMark);
    return before % 2 == 1 && behind;
  }

  private static boolean isMark(Token token) {
    return token.mention() == null && MARKS.contains(token.word());
  }
}
