package org.summitry.extraction.frame;

import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.RoleMention;

/**
 * Visits that the text gives to somebody whom it leaves open: "the last visit of a prime minister
 * to Pakistan" is nobody's whom the text is about.
 */
final class Owners {
  private Owners() {}

  /** Whether the noun is one of "a president", of whichever. */
  static boolean isOfNobodyKnown(Sentence sentence, Token noun) {
    return noun.isNoun()
        && sentence.children(noun, "nmod").stream()
            .filter(child -> child.mention() instanceof RoleMention)
            .filter(child -> child.word().startsWith("a ") || child.word().startsWith("an "))
            .map(sentence::marker)
            .anyMatch(marker -> marker.equals("of") || marker.equals("by"));
  }
}
