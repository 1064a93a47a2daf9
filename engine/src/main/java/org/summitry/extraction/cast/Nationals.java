package org.summitry.extraction.cast;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Persons called by their people: "the Ukrainian landed in London", "the Turk let him wait". The
 * article stands before it and no noun behind; "the French met them" is about many.
 */
final class Nationals {
  /** The organisation whose secretary-general is meant where no other has been spoken of. */
  static final String WORLD = "UN";

  /** Endings of words that name a people as a whole when they stand alone: "the Dutch". */
  private static final Set<String> OF_ALL = Set.of("sh", "ch", "se", "ss");

  private static final Set<String> BEHIND = Vocabulary.of("behind-a-national");

  private Nationals() {}

  /** In a line without a parse: "The Chadian is allowed", "the Turk, who". */
  private static boolean isFollowedLoosely(Token next) {
    return BEHIND.contains(next.word().toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether the word, which names a people, stands for one of them. */
  static boolean isPerson(Sentence sentence, Token token) {
    int at = token.index();
    if (at == 0 || at + 1 >= sentence.tokens().size()) {
      return false;
    }
    String word = token.word();
    String ending = word.substring(Math.max(0, word.length() - 2));
    Token next = sentence.tokens().get(at + 1);
    boolean alone = !next.isNoun() && !next.tag().startsWith("JJ") && !next.word().equals("-");
    boolean argument =
        token.isRelation("nsubj")
            || token.isRelation("obj")
            || token.isRelation("iobj")
            || token.isRelation("obl")
            || token.isRelation("nmod")
            || token.isRelation("conj")
            || token.isRelation("appos")
            || token.isRelation("dep")
            || token.tag().isEmpty() && isFollowedLoosely(next);
    return argument
        && alone
        && next.mention() == null
        && sentence.tokens().get(at - 1).word().equalsIgnoreCase("the")
        && !word.endsWith("s")
        && !OF_ALL.contains(ending);
  }
}
