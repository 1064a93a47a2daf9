package org.summitry.extraction.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitry.extraction.ResourceTable;
import org.summitry.extraction.WordLists;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/** All turns of phrase, in the order of their file: the first that fits a word wins. */
record EncounterPatterns(List<EncounterPattern> list) {
  EncounterPatterns {
    list = List.copyOf(list);
  }

  /** The patterns that ship with the program. */
  static EncounterPatterns standard() {
    WordLists lists = WordLists.read("encounter-words.tsv");
    List<EncounterPattern> patterns = new ArrayList<>();
    for (List<String> row : ResourceTable.rows("encounters.tsv").stream().skip(1).toList()) {
      patterns.add(pattern(row, lists));
    }
    return new EncounterPatterns(patterns);
  }

  private static EncounterPattern pattern(List<String> row, WordLists lists) {
    List<Element> elements = new ArrayList<>();
    for (String word : row.get(4).split(" ")) {
      elements.add(Element.of(word, lists));
    }
    return new EncounterPattern(
        row.get(0),
        row.get(1).equals("talk") ? null : Kind.ofCode(row.get(1)),
        EncounterPattern.Way.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        row.get(3).isEmpty() ? null : Status.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
        elements,
        row.get(5));
  }
}
