package org.summitry.extraction.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Guesses the tense that a time stands in from the last telling word before it in its sentence:
 * "will arrive on Wednesday" speaks of a coming day, "said on Wednesday" of a past one.
 */
final class TenseClues {
  /** So far back a word is looked for; a sentence is seldom longer. */
  private static final int REACH = 200;

  private static final Map<String, Tense> CLUES = read();

  private static Map<String, Tense> read() {
    Map<String, Tense> clues = new HashMap<>();
    for (String[] row : Rows.read("ahead_words.tsv", 2)) {
      clues.put(row[0], row[1].equals("AHEAD") ? Tense.FUTURE : Tense.UNKNOWN);
    }
    return Map.copyOf(clues);
  }

  /** FUTURE or UNKNOWN. */
  Tense before(CharSequence text, int at) {
    int end = at;
    while (end > 0 && at - end < REACH) {
      char c = text.charAt(end - 1);
      boolean sentence = c == '\n' || (c == '.' && isBlank(text, end));
      if (sentence) {
        return Tense.UNKNOWN;
      }
      int start = end - 1;
      while (Character.isLetter(c) && start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      Tense clue = CLUES.get(text.subSequence(start, end).toString().toLowerCase(Locale.ROOT));
      if (clue != null) {
        return clue;
      }
      end = start;
    }
    return Tense.UNKNOWN;
  }

  private static boolean isBlank(CharSequence text, int at) {
    return at < text.length() && Character.isWhitespace(text.charAt(at));
  }
}
