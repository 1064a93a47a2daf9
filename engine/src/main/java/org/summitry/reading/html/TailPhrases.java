package org.summitry.reading.html;

import java.util.List;
import java.util.Locale;
import org.summitry.reading.TableFile;

/**
 * Words by which a paragraph after the story's last one gives itself away: "can be reached at",
 * "sign up for our newsletter".
 */
record TailPhrases(List<String> phrases) {
  private static final int LONGEST = 400;

  TailPhrases {
    phrases = List.copyOf(phrases);
  }

  static TailPhrases load() {
    return new TailPhrases(
        TableFile.list("tail-phrases.tsv").stream().map(List::getFirst).toList());
  }

  boolean isIn(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String lower = paragraph.toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(lower::contains);
  }
}
