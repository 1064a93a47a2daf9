package org.summitry.extraction.occasion;

import java.util.List;
import java.util.Locale;
import org.summitry.extraction.document.Token;

/** Words of a sentence in lower case, one or several in a row; names count as none. */
final class Phrases {
  private Phrases() {}

  static String phrase(List<Token> tokens, int from, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      String word = word(tokens, i);
      if (word.isEmpty()) {
        return "";
      }
      phrase.append(i == from ? "" : " ").append(word);
    }
    return phrase.toString();
  }

  static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).mention() == null
        ? lower(tokens.get(at))
        : "";
  }

  static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
