package org.summitry.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * The line that says where the story was written: "LIMA, May 16 (ANP):", "Quito, 22 May.",
 * "SANTIAGO.-", "HAVANA." before the first sentence.
 */
final class Dateline {
  private static final int SENTENCES = 5;
  private static final int WORDS = 10;
  private static final int SHORT = 6;
  private static final Set<String> ENDS = Set.of(":", "-", "–", "—", "--", "(", "|");

  private Dateline() {}

  /**
   * The first such place among the opening sentences.
   *
   * @param place what place a token names
   */
  static Optional<Where> of(List<Sentence> sentences, Function<Token, Optional<Where>> place) {
    return sentences.stream()
        .limit(SENTENCES)
        .filter(sentence -> sentence.zone() == Sentence.Zone.BODY)
        .filter(sentence -> isLine(sentence.tokens()) || isAlone(sentence.tokens()))
        .flatMap(sentence -> place.apply(sentence.tokens().getFirst()).stream())
        .filter(where -> where.city() != null)
        .findFirst();
  }

  private static boolean isLine(List<Token> tokens) {
    return tokens.stream().limit(WORDS).skip(1).anyMatch(token -> ENDS.contains(token.word()));
  }

  /** "HAVANA.", "Quito, 22 May.": nothing but the place, its country and the day. */
  private static boolean isAlone(List<Token> tokens) {
    return tokens.size() > 1
        && tokens.size() <= SHORT
        && tokens.getLast().word().equals(".")
        && tokens.stream()
            .skip(1)
            .allMatch(token ->
                token.mention() instanceof TimeMention
                    || token.mention() instanceof CountryMention
                    || !Character.isLetterOrDigit(token.word().charAt(0)));
  }
}
