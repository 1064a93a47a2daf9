package org.summitry.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Forms that are also ordinary words or commoner names, and so say little on their own. */
final class Ambiguities {
  private final Set<String> forms = new HashSet<>();

  Ambiguities(List<Row> rows) {
    for (Row row : rows) {
      forms.add(key(row.require("form")));
    }
  }

  boolean has(CharSequence form) {
    return forms.contains(key(form));
  }

  private static String key(CharSequence form) {
    StringBuilder key = new StringBuilder(form.length());
    for (int at = 0; at < form.length(); at++) {
      int folded = Folding.traits(form.charAt(at)) & Folding.FOLD;
      if (folded > Folding.SKIP) {
        key.append((char) folded);
      }
    }
    return key.toString();
  }
}
