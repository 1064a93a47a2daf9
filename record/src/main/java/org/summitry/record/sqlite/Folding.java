package org.summitry.record.sqlite;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the form in which they are looked for: "Erdoğan" as "erdogan". */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  static String fold(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return MARKS
        .matcher(apart)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('ł', 'l');
  }
}
