package org.summitry.extraction.document;

import java.util.List;
import java.util.Set;

/**
 * "said after meeting with Ado": tagged as a gerund and yet hung on the verb like a noun. Without
 * an article or an adjective of its own it is a clause, whose subject is that of the verb above.
 */
final class GerundClause {
  /** What only a noun has. */
  private static final Set<String> OF_NOUNS = Set.of("det", "amod", "nmod:poss", "nummod");

  private GerundClause() {}

  static void mend(List<Token> tokens) {
    for (Token token : List.copyOf(tokens)) {
      if (isGerund(tokens, token)) {
        mend(tokens, token);
      }
    }
  }

  private static boolean isGerund(List<Token> tokens, Token token) {
    return token.mention() == null
        && token.tag().equals("VBG")
        && token.relation().equals("obl")
        && token.head() >= 0
        && token.head() < token.index()
        && tokens.get(token.head()).isVerb()
        && tokens.stream().noneMatch(t -> t.head() == token.index() && isOfNoun(t));
  }

  private static boolean isOfNoun(Token child) {
    return OF_NOUNS.contains(child.relation());
  }

  private static void mend(List<Token> tokens, Token gerund) {
    for (Token child : List.copyOf(tokens)) {
      if (child.head() == gerund.index()) {
        String relation =
            switch (child.relation()) {
              case "case" -> "mark";
              case "nmod" -> "obl";
              default -> child.relation();
            };
        tokens.set(child.index(), child.placed(child.index(), gerund.index(), relation));
      }
    }
    tokens.set(gerund.index(), gerund.placed(gerund.index(), gerund.head(), "advcl"));
  }
}
