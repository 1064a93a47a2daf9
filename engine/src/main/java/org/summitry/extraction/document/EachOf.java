package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;

/**
 * "met with each of them separately": those met are "them", and "each" only says how; the tree gets
 * them in the place of "each".
 */
final class EachOf {
  private static final Set<String> EACH = Vocabulary.of("each-of");

  private EachOf() {}

  static void mend(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token each = tokens.get(i);
      Token those = tokens.get(i + 2);
      boolean found =
          each.mention() == null
              && EACH.contains(each.word().toLowerCase(Locale.ROOT))
              && tokens.get(i + 1).word().equals("of")
              && those.head() == i
              && (those.mention() != null || those.word().equalsIgnoreCase("them"));
      if (found) {
        swap(tokens, each, those);
      }
    }
  }

  private static void swap(List<Token> tokens, Token each, Token those) {
    Token of = tokens.get(each.index() + 1);
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == each.index()) {
        tokens.set(token.index(), token.placed(token.index(), those.index(), token.relation()));
      }
    }
    tokens.set(those.index(), those.placed(those.index(), each.head(), each.relation()));
    tokens.set(of.index(), of.placed(of.index(), those.index(), "dep"));
    tokens.set(each.index(), each.placed(each.index(), those.index(), "det"));
  }
}
