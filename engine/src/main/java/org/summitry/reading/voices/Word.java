package org.summitry.reading.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text as copies are compared by: in lower case, without an English ending.
 *
 * @param stem {@code visit} of "Visited"; a number without its commas
 * @param capital whether it is written with a capital first letter
 * @param first whether it starts a sentence or line, where any word has a capital
 */
record Word(String stem, boolean capital, boolean first) {
  /** The words of a text, in order. Characters of scripts without spaces are words of their own. */
  static List<Word> listOf(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    boolean first = true;
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      if (!Character.isLetterOrDigit(point)) {
        first |= endsSentence(point);
        i = next;
        continue;
      }
      if (!Character.isIdeographic(point)) {
        next = end(text, next);
      }
      words.add(of(text.substring(i, next), first));
      first = false;
      i = next;
    }
    return words;
  }

  private static boolean endsSentence(int point) {
    return switch (point) {
      case '.', '!', '?', '\n', ':', '"', '“', '。' -> true;
      default -> false;
    };
  }

  /** After the last letter or digit; {@code 1,000} and {@code 3.5} are one word each. */
  private static int end(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean within =
          (c == ',' || c == '.')
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      boolean wordPart = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (!(wordPart || within) || Character.isIdeographic(c)) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static Word of(String written, boolean first) {
    boolean capital = Character.isUpperCase(written.codePointAt(0));
    String lower = written.toLowerCase(Locale.ROOT).replace(",", "");
    return new Word(stem(lower), capital, first);
  }

  /** Takes the commonest endings off: enough for "visits", "visited" and "visiting" to be one. */
  private static String stem(String word) {
    for (String ending : new String[] {"ing", "ed", "es", "s"}) {
      if (word.length() - ending.length() >= 4 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  boolean isNumber() {
    return Character.isDigit(stem.charAt(0));
  }
}
