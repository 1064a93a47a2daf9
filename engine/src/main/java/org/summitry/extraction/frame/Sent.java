package org.summitry.extraction.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.PersonMention;

/** Who goes where somebody has others go: "The king named a delegation to attend the funeral". */
public final class Sent {
  private static final Set<String> GROUPS = Vocabulary.of("groups-sent");
  private static final Set<String> SENDING = Vocabulary.of("having-others-go");

  private Sent() {}

  /** The delegation, team or envoy before an infinitive; empty where nobody is sent. */
  static Optional<Token> whoGoes(Sentence sentence, Token verb) {
    List<Token> tokens = sentence.tokens();
    boolean infinitive =
        verb.index() > 0 && tokens.get(verb.index() - 1).word().equalsIgnoreCase("to");
    if (!infinitive) {
      return Optional.empty();
    }
    Token group = null;
    for (int i = verb.index() - 2; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.isVerb() && token.mention() == null) {
        return SENDING.contains(token.lemma()) ? Optional.ofNullable(group) : Optional.empty();
      }
      if (isGroup(token)) {
        group = token;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the place is only where a delegation goes: "names a delegation to Peru", "... to attend
   * the feast in Lima".
   */
  public static boolean isGoalOfOthers(Sentence sentence, Token place) {
    boolean there =
        sentence.pathToRoot(place).stream()
            .filter(Token::isVerb)
            .anyMatch(verb -> whoGoes(sentence, verb).isPresent());
    if (there) {
      return true;
    }
    int to = place.index() - 1;
    while (to > 0 && sentence.tokens().get(to).word().equals("the")) {
      to--;
    }
    return to > 1
        && sentence.tokens().get(to).word().equalsIgnoreCase("to")
        && isGroup(sentence.tokens().get(to - 1))
        && sentence.tokens().subList(0, to - 1).stream()
            .anyMatch(verb -> verb.mention() == null && SENDING.contains(verb.lemma()));
  }

  /** "delegation", and "an envoy", which may stand for one. */
  static boolean isGroup(Token token) {
    return !(token.mention() instanceof PersonMention)
        && (GROUPS.contains(token.lemma()) || GROUPS.contains(lastWord(token.word())));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
