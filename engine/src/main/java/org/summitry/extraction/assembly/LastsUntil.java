package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;

/** A stay whose end is told by itself: "The visit will last until Friday", "lasts till 4 May". */
final class LastsUntil {
  private static final int SUBJECT = 8;
  private static final int END = 2;
  private static final Set<String> LASTING = Vocabulary.of("lasting");
  private static final Set<String> UNTIL = Vocabulary.of("lasting-until");
  private static final Set<String> STAYS = Vocabulary.of("stays-wrapped-up");

  private LastsUntil() {}

  /** Whether the verb says so of a visit or trip before it. */
  static boolean isSaid(List<Token> tokens, Token verb) {
    int at = verb.index();
    return LASTING.contains(verb.lemma())
        && tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + END)).stream()
            .anyMatch(token -> UNTIL.contains(token.word().toLowerCase(Locale.ROOT)))
        && tokens.subList(Math.max(0, at - SUBJECT), at).stream()
            .anyMatch(token -> token.mention() == null && STAYS.contains(token.lemma()));
  }
}
