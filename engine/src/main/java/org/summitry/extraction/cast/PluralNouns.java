package org.summitry.extraction.cast;

import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Things and nameless people whom "they" and "them" mean: no leaders in "The farmers say that they
 * were not asked", nor in "He signed four papers and took them along".
 */
final class PluralNouns {
  private PluralNouns() {}

  /**
   * Whether such a noun stands before the pronoun in the sentence; for "they" one that does
   * something itself.
   */
  static boolean stand(Sentence sentence, Token pronoun) {
    return sentence.tokens().subList(0, pronoun.index()).stream()
        .filter(token -> token.mention() == null && token.tag().equals("NNS"))
        .anyMatch(token -> PersonWords.isSubject(token) || !PersonWords.isSubject(pronoun));
  }
}
