package org.summitry.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Demonym;
import org.summitry.gazetteer.NameMatch.Government;

/** Countries and territories, their adjectives, and the words that stand for their governments. */
final class Countries {
  private final Map<String, Country> byCode = new LinkedHashMap<>();
  private final Map<String, List<String>> nouns = new LinkedHashMap<>();

  Countries(List<Row> rows) {
    for (Row row : GazetteerReader.byKey(rows, "code").values()) {
      List<String> names = new ArrayList<>();
      names.add(row.require("name"));
      names.addAll(row.list("names"));
      for (String former : row.list("formerNames")) {
        int at = former.indexOf('@');
        names.add(at < 0 ? former : former.substring(0, at));
      }
      String code = row.require("code");
      byCode.put(
          code,
          new Country(code, names.getFirst(), names, row.list("adjectives"), row.text("capital")));
      nouns.put(code, row.list("nouns"));
    }
  }

  Optional<Country> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Country require(Row row, String column) {
    Country country = byCode.get(row.require(column));
    if (country == null) {
      throw row.error(
          "no country \"" + row.text(column) + "\"; use an alpha-3 code of countries.tsv");
    }
    return country;
  }

  Collection<Country> list() {
    return byCode.values();
  }

  void addNames(NameIndexBuilder index, List<Row> governments) {
    for (Country country : byCode.values()) {
      country.names().forEach(name -> index.add(name, new CountryName(country)));
      country.adjectives().forEach(name -> index.add(name, new Demonym(country)));
      nouns
          .getOrDefault(country.code(), List.of())
          .forEach(name -> index.add(name, new Demonym(country)));
      if (!country.capital().isEmpty()) {
        index.add(country.capital(), new Government(country));
      }
    }
    for (Row row : governments) {
      index.add(row.require("form"), new Government(require(row, "country")));
    }
  }
}
