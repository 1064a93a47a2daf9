package org.summitry.extraction.cast;

import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * Who is named with a bare office as the other side of an encounter: in "the Chinese speaker will
 * also meet the prime minister" the prime minister is the guest of another country, not the one at
 * home.
 */
final class OtherSide {
  private static final Set<String> FACING = Vocabulary.of("facing-verbs");

  private OtherSide() {}

  /** The one across whom the office stands, where the grammar sets them against each other. */
  static Optional<Token> find(Sentence sentence, Token role) {
    return sentence
        .head(role)
        .filter(verb -> role.isRelation("obj") && verb.mention() == null)
        .filter(verb -> FACING.contains(verb.lemma()))
        .flatMap(verb ->
            sentence.children(verb).stream()
                .filter(child -> child.isRelation("nsubj") && isOther(child, role))
                .findFirst());
  }

  private static boolean isOther(Token token, Token role) {
    return token.index() != role.index() && token.mention() instanceof Actor;
  }
}
