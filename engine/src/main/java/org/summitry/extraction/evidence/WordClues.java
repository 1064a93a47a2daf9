package org.summitry.extraction.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * What the order of words tells of two tokens: "prep:in" where "in" stands before the second,
 * "places-between:1" where another place stands between them.
 */
final class WordClues {
  private static final int NEAR = 5;
  private static final Set<String> MOODS =
      Set.of(
          "not", "no", "n't", "never", "if", "would", "could", "should", "may", "might", "will",
          "must", "without");
  private static final Set<String> QUOTES = Set.of("\"", "''", "``", "”", "“");

  private WordClues() {}

  static void add(Sentence sentence, Token one, Token other, Set<String> clues) {
    clues.add(sentence.zone() == Zone.HEADLINE ? "zone:headline" : "zone:body");
    String before = Clue.before(sentence, other);
    clues.add("sort:" + Clue.sort(other));
    clues.add("prep:" + before);
    clues.add("prep:" + before + "+" + Clue.sort(other));
    clues.add("after:" + Clue.near(sentence, other.index() + 1));
    clues.add("one:" + Clue.sort(one));
    clues.add("one-named:" + Clue.naming(one));
    clues.add("named:" + Clue.naming(other));
    clues.add("one-after:" + Clue.near(sentence, one.index() + 1));
    clues.add("one-before:" + Clue.near(sentence, one.index() - 1));
    between(sentence, one, other, clues);
    around(sentence, other, clues);
  }

  private static void between(Sentence sentence, Token one, Token other, Set<String> clues) {
    int from = Math.min(one.index(), other.index()) + 1;
    int to = Math.max(from, Math.max(one.index(), other.index()));
    clues.add(one.index() < other.index() ? "order:one-first" : "order:other-first");
    clues.add("gap:" + gap(to - from));
    List<Token> tokens = sentence.tokens().subList(from, to);
    clues.add("people-between:" + count(tokens, t -> t.mention() instanceof Actor, 2));
    clues.add("places-between:" + count(tokens, Token::isPlaceName, 2));
    clues.add("verbs-between:" + count(tokens, Token::isVerb, 3));
    if (tokens.stream().anyMatch(t -> t.word().equals(";") || t.word().equals(":"))) {
      clues.add("clause-between");
    }
    if (tokens.stream().anyMatch(t -> QUOTES.contains(t.word()))) {
      clues.add("quote-between");
    }
  }

  private static String gap(int words) {
    return words < 3
        ? "0-2"
        : words < 6 ? "3-5" : words < 10 ? "6-9" : words < 16 ? "10-15" : "16+";
  }

  private static long count(
      List<Token> tokens, java.util.function.Predicate<Token> which, int most) {
    return Math.min(most, tokens.stream().filter(which).count());
  }

  private static void around(Sentence sentence, Token other, Set<String> clues) {
    for (Token token : sentence.tokens()) {
      String word = token.word().toLowerCase(Locale.ROOT);
      if (token.mention() instanceof TimeMention) {
        clues.add(Math.abs(token.index() - other.index()) < NEAR ? "time:near" : "time:far");
      } else if (token.mention() instanceof SeriesMention) {
        clues.add("series");
      } else if (MOODS.contains(word) || word.equals("?")) {
        clues.add("mood:" + word);
      }
    }
  }
}
