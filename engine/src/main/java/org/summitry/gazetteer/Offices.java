package org.summitry.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.summitry.gazetteer.NameMatch.OfficeWord;
import org.summitry.model.Rank;

/** Offices in the order of their weight, and the words for them. */
final class Offices {
  private final Map<String, Office> byId = new LinkedHashMap<>();
  private final Map<String, Integer> weight = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, String> byWord = new HashMap<>();
  private final List<Row> generic;

  Offices(List<Row> rows, List<Row> generic, Countries countries, Organisations organisations) {
    this.generic = generic;
    for (Row row : GazetteerReader.byKey(rows, "id").values()) {
      String country = row.require("country");
      if (countries.find(country).isEmpty() && !organisations.has(country)) {
        throw row.error("\"" + country + "\" is neither a country nor an organisation");
      }
      Office office =
          new Office(
              row.require("id"),
              row.require("title"),
              country,
              row.oneOf(Rank.class, "rank"),
              row.oneOf(OfficeType.class, "type"));
      weight.put(office.id(), byId.size());
      byId.put(office.id(), office);
      words.put(office.id(), row.list("words"));
      for (String word : row.list("words")) {
        byWord.putIfAbsent(country + "/" + word.toLowerCase(Locale.ROOT), office.id());
      }
    }
  }

  Optional<Office> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Smaller is weightier: offices stand in their file as in the state. */
  int weight(Office office) {
    return weight.getOrDefault(office.id(), Integer.MAX_VALUE);
  }

  /** Words of this country alone for the office ("Taoiseach"). */
  List<String> words(Office office) {
    return words.getOrDefault(office.id(), List.of());
  }

  List<Office> list() {
    return new ArrayList<>(byId.values());
  }

  /** The office that the row names, else the one of the country that has this word. */
  private String office(Row row, String country, String word) {
    String given = row.text("office");
    if (!given.isEmpty() && !byId.containsKey(given)) {
      throw row.error("no office \"" + given + "\"; add it to an offices file");
    }
    if (!given.isEmpty() || country.isEmpty()) {
      return given;
    }
    return byWord.getOrDefault(country + "/" + word.toLowerCase(Locale.ROOT), "");
  }

  void addNames(NameIndexBuilder index) {
    for (Row row : generic) {
      OfficeType type = row.oneOf(OfficeType.class, "type");
      String country = row.text("country");
      for (String word : row.list("words")) {
        index.add(word, new OfficeWord(type, country, office(row, country, word)));
      }
    }
    for (Office office : byId.values()) {
      OfficeWord meaning = new OfficeWord(office.type(), office.country(), office.id());
      words(office).forEach(word -> index.add(word, meaning));
    }
  }
}
