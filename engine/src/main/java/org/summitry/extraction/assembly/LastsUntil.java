package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.TimeMeaning;

/** A stay whose end is told by itself: "The visit will last until Friday", "lasts till 4 May". */
final class LastsUntil {
  private static final int SUBJECT = 8;
  private static final int END = 2;
  private static final Set<String> LASTING = Vocabulary.of("lasting");
  private static final Set<String> UNTIL = Vocabulary.of("lasting-until");
  private static final Set<String> ENDING = Vocabulary.of("ending-verbs");
  private static final Set<String> STAYS = Vocabulary.of("stays-wrapped-up");

  private LastsUntil() {}

  /** Whether the verb says so of a visit or trip before it. */
  static boolean isSaid(List<Token> tokens, Token verb) {
    int at = verb.index();
    List<Token> behind = tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + END));
    boolean lasts =
        LASTING.contains(verb.lemma())
            && behind.stream()
                .anyMatch(token -> UNTIL.contains(token.word().toLowerCase(Locale.ROOT)));
    return (lasts || isEndOnDay(verb, behind))
        && tokens.subList(Math.max(0, at - SUBJECT), at).stream()
            .anyMatch(token -> token.mention() == null && STAYS.contains(token.lemma()));
  }

  /** "The visit ends on Friday", "runs from Monday to Friday". */
  private static boolean isEndOnDay(Token verb, List<Token> behind) {
    boolean edge = ENDING.contains(verb.lemma()) || LASTING.contains(verb.lemma());
    return edge
        && behind.stream()
            .anyMatch(token ->
                token.mention() instanceof TimeMention time
                    && !(time.time().meaning() instanceof TimeMeaning.Duration));
  }
}
