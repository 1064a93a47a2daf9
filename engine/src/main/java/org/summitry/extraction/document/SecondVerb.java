package org.summitry.extraction.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;

/**
 * A verb behind another that the parser takes for a noun: "will meet Ado and call on Oyo", "arrived
 * on Monday and travels on to Lima".
 */
final class SecondVerb {
  /** Nouns that are verbs behind another. */
  private static final Set<String> VERBS = Vocabulary.of("second-verbs");

  private SecondVerb() {}

  static boolean isBase(List<Token> tokens, Token token) {
    return token.mention() == null
        && token.tag().equals("NN")
        && (children(tokens, token).anyMatch(c -> c.tag().equals("MD") && c.isRelation("aux"))
            || isSecondVerb(tokens, token))
        && children(tokens, token).noneMatch(c -> c.relation().equals("cop"));
  }

  /** "will meet Ado and call on Oyo". */
  private static boolean isSecondVerb(List<Token> tokens, Token token) {
    return token.isRelation("conj")
        && token.index() + 1 < tokens.size()
        && VERBS.contains(token.word())
        && Set.of("and", ",").contains(tokens.get(token.index() - 1).word())
        && children(tokens, tokens.get(token.head()))
            .anyMatch(c -> c.tag().equals("MD") && c.isRelation("aux"));
  }

  /** "arrived on Monday and travels on to Oyo on Friday". */
  static boolean isFinite(List<Token> tokens, Token token) {
    int next = token.index() + 1;
    return token.mention() == null
        && token.tag().equals("NNS")
        && token.isRelation("conj")
        && next < tokens.size()
        && VERBS.contains(token.word().substring(0, token.word().length() - 1))
        && Set.of("on", "to", "onward", "onwards", "there").contains(tokens.get(next).word())
        && tokens.get(token.index() - 1).word().equals("and")
        && Set.of("VBD", "VBZ").contains(tokens.get(token.head()).tag());
  }

  static void make(List<Token> tokens, Token noun, String tag) {
    for (Token child : children(tokens, noun).toList()) {
      if (child.isRelation("nmod") || child.relation().equals("orphan")) {
        tokens.set(child.index(), child.placed(child.index(), child.head(), "obl"));
      }
    }
    String lemma =
        tag.equals("VBZ") ? noun.word().substring(0, noun.word().length() - 1) : noun.lemma();
    tokens.set(
        noun.index(),
        new Token(
            noun.index(),
            noun.span(),
            noun.word(),
            lemma,
            tag,
            noun.head(),
            noun.relation(),
            noun.mention()));
  }

  private static Stream<Token> children(List<Token> tokens, Token token) {
    return tokens.stream().filter(child -> child.head() == token.index());
  }
}
