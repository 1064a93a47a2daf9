package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;

/**
 * What is said of somebody between commas, before the verb: "Rouhani, whom Austria expected on
 * Wednesday for a visit of two days, is not coming".
 */
final class AsidePhrase {
  private static final int LONGEST = 20;
  private static final Set<String> OPENERS = Set.of("who", "whom", "whose", "which");
  private static final Set<String> HELPING = Vocabulary.of("staying-away-asides");

  private AsidePhrase() {}

  /** Where the sentence goes on behind the clause that begins there; there, where none does. */
  static int end(List<Token> tokens, int from) {
    boolean opens =
        from + 1 < tokens.size()
            && tokens.get(from).word().equals(",")
            && OPENERS.contains(tokens.get(from + 1).word());
    int last = Math.min(tokens.size() - 1, from + LONGEST);
    for (int i = from + 2; opens && i < last; i++) {
      boolean ends = tokens.get(i).word().equals(",");
      if (ends && HELPING.contains(tokens.get(i + 1).word())) {
        return i + 1;
      }
    }
    return from;
  }
}
