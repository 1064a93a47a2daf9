package org.summitry.reading.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitry.reading.TableFile;

/** Whether a sentence speaks of what lies ahead or behind, by the words of a resource file. */
record Tenses(List<String> future, List<String> past) {
  /** Where a sentence's matter lies. */
  enum Side {
    AHEAD,
    BEHIND,
    UNKNOWN
  }

  Tenses {
    future = List.copyOf(future);
    past = List.copyOf(past);
  }

  static Tenses load() {
    List<String> future = new ArrayList<>();
    List<String> past = new ArrayList<>();
    for (List<String> row : TableFile.list("tense-words.tsv")) {
      (row.getFirst().equals("future") ? future : past).add(" " + row.get(1) + " ");
    }
    return new Tenses(future, past);
  }

  /** Positive for words of the future, negative for words of the past. */
  int balance(String sentence) {
    String padded = " " + sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
    int ahead = (int) future.stream().filter(padded::contains).count();
    int behind = (int) past.stream().filter(padded::contains).count();
    return ahead - behind;
  }

  Side of(String sentence) {
    int balance = balance(sentence);
    return balance > 0 ? Side.AHEAD : balance < 0 ? Side.BEHIND : Side.UNKNOWN;
  }

  /** From the last full stop or line break before the offset to the next after it. */
  static String sentenceAround(String text, int offset) {
    int start = offset;
    while (start > 0 && !isEnd(text, start - 1)) {
      start--;
    }
    int end = offset;
    while (end < text.length() && !isEnd(text, end)) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    boolean stop = c == '.' || c == '!' || c == '?';
    return stop
        && at + 1 < text.length()
        && Character.isWhitespace(text.charAt(at + 1))
        && at > 1
        && Character.isLowerCase(text.charAt(at - 2));
  }
}
