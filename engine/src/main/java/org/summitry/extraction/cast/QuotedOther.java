package org.summitry.extraction.cast;

import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Who speaks of "him" is somebody else: in {@code "He will go to Lima," Ado said} it is not Ado who
 * goes.
 */
final class QuotedOther {
  private static final Set<String> OTHERS = Set.of("he", "she", "him", "her", "his");

  private QuotedOther() {}

  /** The one who says what the pronoun stands in; empty when it is not quoted. */
  static Optional<Token> speaker(Sentence sentence, Token pronoun) {
    if (!OTHERS.contains(pronoun.word().toLowerCase(java.util.Locale.ROOT))
        || !sentence.isQuoted(pronoun)) {
      return Optional.empty();
    }
    return sentence.pathToRoot(pronoun).stream()
        .skip(1)
        .filter(verb -> verb.isVerb() && !sentence.isQuoted(verb))
        .findFirst()
        .flatMap(saying -> sentence.child(saying, "nsubj"))
        .filter(subject -> !sentence.isQuoted(subject));
  }
}
