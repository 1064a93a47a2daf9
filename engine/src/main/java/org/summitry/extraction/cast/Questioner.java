package org.summitry.extraction.cast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.PersonMention;

/**
 * The beginning of a question put by somebody who has no name in a transcript: "JOURNALIST:", "Q:",
 * "Question (inaudible):". The one asked is who answers.
 */
final class Questioner {
  private static final int WITHIN = 5;
  private static final int LONGEST = 14;
  private static final Set<String> WORDS = Vocabulary.of("questioners");

  private Questioner() {}

  /** Whether such a turn begins with the sentence. */
  static boolean asks(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String first = tokens.getFirst().word().toLowerCase(Locale.ROOT).replace(".", "");
    return WORDS.contains(first)
        && tokens.subList(1, Math.min(WITHIN, tokens.size())).stream()
            .anyMatch(token -> token.word().equals(":"));
  }

  /** "And Félix Tshisekedi?": the one person whom a short question names; the answer is of him. */
  static Optional<Entity> findAskedAbout(Sentence sentence, Resolver names) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() > LONGEST || !tokens.getLast().word().equals("?")) {
      return Optional.empty();
    }
    Map<String, Entity> asked = new LinkedHashMap<>();
    for (Token token : tokens) {
      if (token.mention() instanceof PersonMention) {
        names.resolve(sentence, token).forEach(entity -> asked.put(entity.key(), entity));
      }
    }
    return asked.size() == 1 ? asked.values().stream().findFirst() : Optional.empty();
  }
}
