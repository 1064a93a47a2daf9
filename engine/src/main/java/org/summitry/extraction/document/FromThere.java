package org.summitry.extraction.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "will go to Lima on Monday, and from there to Quito": the parser makes a riddle of the second
 * half; Quito is one more place of the journey.
 */
final class FromThere {
  private static final Set<String> ON = Set.of("on", "onward", "onwards");

  private FromThere() {}

  static void mend(List<Token> tokens) {
    for (int i = 2; i + 3 < tokens.size(); i++) {
      boolean from = isPair(tokens, i, "from", "there") || isPair(tokens, i, "after", "that");
      int to = from && ON.contains(tokens.get(i + 2).word()) ? i + 3 : i + 2;
      boolean found =
          from
              && tokens.get(to).word().equals("to")
              && to + 1 < tokens.size()
              && tokens.get(to + 1).isPlaceName();
      Token before = found ? placeBefore(tokens, i) : null;
      if (before != null) {
        Token place = tokens.get(to + 1);
        tokens.set(place.index(), place.placed(place.index(), before.index(), "conj"));
      }
    }
  }

  private static boolean isPair(List<Token> tokens, int at, String first, String second) {
    return tokens.get(at).word().equals(first) && tokens.get(at + 1).word().equals(second);
  }

  private static @Nullable Token placeBefore(List<Token> tokens, int at) {
    for (int i = at - 1; i > 0; i--) {
      Token token = tokens.get(i);
      if (token.isPlaceName() && tokens.get(i - 1).word().equals("to")) {
        return token;
      }
      if (token.isVerb()) {
        return null;
      }
    }
    return null;
  }
}
