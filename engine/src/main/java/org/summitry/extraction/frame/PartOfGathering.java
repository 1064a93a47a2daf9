package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.SeriesMention;

/**
 * Who misses a part of a gathering is at the rest of it: "skipped the last session of the summit",
 * "skips the summit dinner".
 */
final class PartOfGathering {
  private static final Set<String> PARTS = Vocabulary.of("parts-of-a-gathering");

  private PartOfGathering() {}

  /** Whether the verb has such a part for its object. */
  static boolean isMissed(Sentence sentence, Token verb) {
    return sentence.children(verb, "obj").stream().anyMatch(object -> is(sentence, object));
  }

  /** "the last session of the summit", "the summit plenary". */
  static boolean is(Sentence sentence, Token noun) {
    List<Token> tokens = sentence.tokens();
    int next = noun.index() + 1;
    if (noun.mention() instanceof SeriesMention) {
      return next < tokens.size() && isPart(tokens.get(next));
    }
    return isPart(noun)
        && sentence.children(noun).stream().anyMatch(c -> c.mention() instanceof SeriesMention);
  }

  private static boolean isPart(Token token) {
    return token.mention() == null && PARTS.contains(token.lemma());
  }
}
