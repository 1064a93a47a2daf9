package org.summitry.extraction.frame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * "Call" where nobody telephones: "called on Abela", "called for talks", "called off the trip",
 * "called Gilani a man of peace", "called Putin \"a partner\"".
 */
public final class OtherCall {
  private static final Set<String> PARTICLES = Vocabulary.of("call-particles");
  private static final Set<String> NAMES =
      Set.of("a", "an", "the", "his", "her", "our", "their", "one", "\"", "“", "‘", "'", "``");

  private OtherCall() {}

  /** Whether the word is a form of "call" that tells of no telephone. */
  public static boolean is(Sentence sentence, Token token) {
    boolean calls =
        token.mention() == null
            && (token.lemma().equals("call")
                || Set.of("called", "calls", "calling")
                    .contains(token.word().toLowerCase(Locale.ROOT)));
    if (!calls || token.isNoun()) {
      return false;
    }
    List<Token> behind = sentence.tokens().subList(token.index() + 1, sentence.tokens().size());
    if (behind.isEmpty()) {
      return false;
    }
    Token next = behind.getFirst();
    return next.mention() == null && PARTICLES.contains(next.word().toLowerCase(Locale.ROOT))
        || isNaming(behind);
  }

  /** "called him a friend": what follows the one who is called is what he is called. */
  private static boolean isNaming(List<Token> behind) {
    boolean owned = behind.size() > 2 && behind.getFirst().tag().equals("PRP$");
    if (owned && behind.get(1).isNoun() && behind.get(1).mention() == null) {
      // "called his guest a friend"
      return NAMES.contains(behind.get(2).word().toLowerCase(Locale.ROOT));
    }
    boolean somebody = behind.getFirst().mention() != null || behind.getFirst().tag().equals("PRP");
    if (!somebody || behind.size() < 2 || behind.get(1).mention() != null) {
      return false;
    }
    Token then = behind.get(1);
    return NAMES.contains(then.word().toLowerCase(Locale.ROOT)) || then.tag().equals("JJ");
  }
}
