package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.language.RawToken;
import org.summitry.model.Span;

/**
 * Where a sentence stands on its lines: "Xi to visit Lima" alone on a line is a headline, "KYIV."
 * at the beginning of one the town of a dateline.
 *
 * @param text the text of the document, of which the spans are
 */
record Layout(String text) {
  private static final int HEADLINE_WORDS = 22;
  private static final int TOWN_WORDS = 3;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");

  /** Whether the sentence is a line of its own, short and without an end. */
  boolean isHeadline(List<RawToken> words) {
    Span span = span(words);
    int before = text.lastIndexOf('\n', span.start() - 1) + 1;
    int after = text.indexOf('\n', span.end());
    String line = text.substring(before, after < 0 ? text.length() : after).strip();
    char last = line.charAt(line.length() - 1);
    return ".!?:;\"”’".indexOf(last) < 0
        && words.size() <= HEADLINE_WORDS
        && span.length() >= line.length() - 2;
  }

  /** Whether the sentence opens a line, or stands behind the town that does. */
  boolean opensLine(List<RawToken> words, @Nullable List<RawToken> before) {
    return isLineStart(span(words)) || before != null && isTown(before) || isItem(words);
  }

  /** "LIMA - Clinton visits Peru", behind another item of a diary on the same line. */
  private static boolean isItem(List<RawToken> words) {
    int dash = 0;
    while (dash < Math.min(TOWN_WORDS, words.size()) && isCapitals(words.get(dash).word())) {
      dash++;
    }
    return dash > 0
        && words.getFirst().word().length() > 2
        && dash < words.size()
        && DASHES.contains(words.get(dash).word());
  }

  private static boolean isCapitals(String word) {
    return Character.isLetter(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** "KYIV.": a line that opens with the town and a stop. */
  private boolean isTown(List<RawToken> words) {
    String first = words.getFirst().word();
    return words.size() <= TOWN_WORDS
        && first.equals(first.toUpperCase(Locale.ROOT))
        && first.length() > 2
        && isLineStart(span(words));
  }

  /** Nothing stands before it on its line but the stars of a diary's item. */
  private boolean isLineStart(Span span) {
    int line = text.lastIndexOf('\n', span.start() - 1) + 1;
    return text.substring(line, span.start()).replace("**", "").isBlank();
  }

  /** From the first of the words to the last. */
  static Span span(List<RawToken> words) {
    return words.getFirst().span().cover(words.getLast().span());
  }
}
