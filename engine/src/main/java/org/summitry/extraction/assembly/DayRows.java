package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * Rows of a day and names: "on Wednesday it was Ado and Oyo, on Thursday Faye". The first row has
 * "it was", the next ones may go without.
 */
final class DayRows {
  private static final Set<String> JOINTS = Set.of(",", "and", "then", "of", "'s", "’s", "the");
  private static final Set<String> BE = Set.of("was", "were", "is", "be");
  private static final Set<String> BEFORE_NAMES = Set.of("turn", "of", "the", "'s", "’s");
  private static final int CLEFT = 4;

  private DayRows() {}

  /**
   * @param people in text order, at least one
   */
  record Row(Token time, List<Token> people) {}

  /** The rows in text order; empty where no row has its "it was". */
  static List<Row> of(Sentence sentence) {
    List<Row> rows = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).mention() instanceof TimeMention) {
        int cleft = behindCleft(tokens, i + 1);
        int from = cleft >= 0 ? cleft : rows.isEmpty() ? -1 : i + 1;
        List<Token> people = from < 0 ? List.of() : people(tokens, from);
        if (!people.isEmpty()) {
          rows.add(new Row(tokens.get(i), people));
        }
      }
    }
    return rows;
  }

  /** The index behind "it was", "it will be the turn of"; -1 without. */
  private static int behindCleft(List<Token> tokens, int from) {
    int at = from < tokens.size() && tokens.get(from).word().equals(",") ? from + 1 : from;
    if (at >= tokens.size() || !tokens.get(at).word().equals("it")) {
      return -1;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + CLEFT); i++) {
      if (BE.contains(tokens.get(i).word())) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The names of the row; none where a clause follows: "it was Ado who called". */
  private static List<Token> people(List<Token> tokens, int from) {
    List<Token> people = new ArrayList<>();
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.word().toLowerCase(Locale.ROOT);
      boolean owner =
          token.mention() instanceof CountryMention || token.mention() instanceof DemonymMention;
      if (MetByDay.isPerson(token)) {
        people.add(token);
      } else if (token.mention() instanceof TimeMention) {
        return people;
      } else if (token.tag().startsWith("W")
          || word.equals("that")
          || word.equals("to")
          || token.isVerb()) {
        return List.of();
      } else if (!owner && !JOINTS.contains(word) && !BEFORE_NAMES.contains(word)) {
        return people;
      }
    }
    return people;
  }
}
