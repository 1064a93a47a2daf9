package org.summitry.extraction.cast;

import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Things and nameless people whom "they" and "them" mean: no leaders in "The farmers say that they
 * were not asked", nor in "He signed four papers and took them along".
 */
final class PluralNouns {
  private static final Set<String> COUNTS = Set.of("CD", "JJ", "DT", "JJS");

  private PluralNouns() {}

  /**
   * Whether such a noun stands before the pronoun in the sentence; for "they" one that does
   * something itself.
   */
  static boolean stand(Sentence sentence, Token pronoun) {
    return isCounted(sentence, pronoun) || isNamed(sentence, pronoun);
  }

  /** "received five of them": nobody knows which. */
  private static boolean isCounted(Sentence sentence, Token pronoun) {
    return sentence.marker(pronoun).equals("of")
        && sentence.head(pronoun).filter(head -> COUNTS.contains(head.tag())).isPresent();
  }

  private static boolean isNamed(Sentence sentence, Token pronoun) {
    return sentence.tokens().subList(0, pronoun.index()).stream()
        .filter(token -> token.mention() == null && token.tag().equals("NNS"))
        .anyMatch(token -> PersonWords.isSubject(token) || !PersonWords.isSubject(pronoun));
  }
}
