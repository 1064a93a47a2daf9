package org.summitry.extraction.cast;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * A name before a colon that says whom the paragraph is about: "Ado: The president flies to Lima on
 * Friday. He meets Oyo there." In a transcript the same form says who speaks; there "I" or "you"
 * follows.
 */
final class Label {
  private static final Set<String> SPEAKERS =
      Set.of("i", "me", "my", "we", "us", "our", "you", "your", "i'm", "we're");

  private Label() {}

  /** The name in front; null where the sentence does not begin so, or somebody speaks. */
  static @Nullable Token find(Sentence sentence) {
    boolean labelled =
        sentence.tokens().size() > 2
            && PersonWords.isName(sentence.tokens().getFirst())
            && sentence.tokens().get(1).word().equals(":");
    boolean spoken =
        sentence.tokens().stream()
            .anyMatch(token ->
                token.mention() == null
                    && SPEAKERS.contains(token.word().toLowerCase(java.util.Locale.ROOT)));
    return labelled && !spoken ? sentence.tokens().getFirst() : null;
  }
}
