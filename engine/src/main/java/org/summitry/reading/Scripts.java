package org.summitry.reading;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a language by its script, where news in that script is in one language: Hangul is Korean.
 * Few characters are enough, which no model can say.
 *
 * @param languages ISO 639-1 by script; those whose letters stand among another's first
 */
record Scripts(Map<UnicodeScript, String> languages) {
  /** This share of the letters is asked for; Japanese has its own letters among Chinese ones. */
  private static final double SHARE = 0.15;

  private static final int FEWEST = 10;

  static Scripts load() {
    Map<UnicodeScript, String> languages = new EnumMap<>(UnicodeScript.class);
    for (List<String> row : TableFile.list("scripts.tsv").stream().skip(1).toList()) {
      languages.put(UnicodeScript.forName(row.get(0)), row.get(1));
    }
    return new Scripts(languages);
  }

  /** ISO 639-1; empty for Latin and other scripts of many languages, and for few letters. */
  Optional<String> find(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        letters++;
        if (c > '\u02AF') {
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    boolean japanese =
        share(counts, UnicodeScript.HIRAGANA, letters)
            || share(counts, UnicodeScript.KATAKANA, letters);
    if (japanese) {
      return Optional.of("ja");
    }
    for (Map.Entry<UnicodeScript, String> each : languages.entrySet()) {
      if (share(counts, each.getKey(), letters)) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean share(
      Map<UnicodeScript, Integer> counts, UnicodeScript script, int letters) {
    int count = counts.getOrDefault(script, 0);
    return count >= FEWEST && count >= letters * SHARE;
  }
}
