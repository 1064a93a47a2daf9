package org.summitry.extraction.summit;

import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/** "met in Paris ahead of next week's summit": not there; who arrives ahead of one is. */
final class AheadOf {
  private static final Set<String> ENCOUNTERS = Vocabulary.of("encounters-ahead");

  private AheadOf() {}

  static boolean is(Sentence sentence, Token gathering) {
    Optional<Token> ahead = sentence.head(gathering).filter(t -> t.lemma().equals("ahead"));
    return ahead.isPresent()
        && sentence.pathToRoot(ahead.get()).stream()
            .filter(Token::isVerb)
            .findFirst()
            .filter(verb -> ENCOUNTERS.contains(verb.lemma()))
            .isPresent();
  }
}
