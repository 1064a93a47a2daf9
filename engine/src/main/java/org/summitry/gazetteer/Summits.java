package org.summitry.gazetteer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.gazetteer.NameMatch.SeriesName;

/** Summit series and their editions. */
final class Summits {
  private static final String SUMMIT = " summit";

  private final Map<String, Series> series = new LinkedHashMap<>();
  private final Map<String, List<Edition>> editions = new LinkedHashMap<>();

  Summits(List<Row> seriesRows, List<Row> editionRows) {
    for (Row row : GazetteerReader.byKey(seriesRows, "code").values()) {
      String code = row.require("code");
      List<String> names = new ArrayList<>();
      names.add(row.require("name"));
      names.addAll(row.list("forms"));
      names.addAll(turned(names));
      series.put(code, new Series(code, names.getFirst(), names, row.orNull("organisation")));
    }
    for (Row row : editionRows) {
      String code = row.require("series");
      if (!series.containsKey(code)) {
        throw row.error("no series \"" + code + "\"; add it to series.tsv");
      }
      editions.computeIfAbsent(code, any -> new ArrayList<>()).add(edition(code, row));
    }
    editions.values().forEach(list -> list.sort(Comparator.comparing(Edition::start)));
  }

  /** "the summit Russia-Africa", as it is said after the manner of other languages. */
  private static List<String> turned(List<String> names) {
    return names.stream()
        .filter(name -> name.endsWith(SUMMIT) && name.indexOf('-') > 0)
        .map(name -> "summit " + name.substring(0, name.length() - SUMMIT.length()))
        .toList();
  }

  private static Edition edition(String code, Row row) {
    return new Edition(
        code,
        (int) row.number("year"),
        row.date("start"),
        row.dateOrNull("end"),
        row.orNull("city"),
        row.orNull("host"),
        row.orNull("name"),
        row.require("source"));
  }

  Optional<Series> find(String code) {
    return Optional.ofNullable(series.get(code));
  }

  Set<String> codes() {
    return series.keySet();
  }

  /** Codes of the series that an organisation holds, in the file's order. */
  List<String> ofOrganisation(String organisation) {
    return series.values().stream()
        .filter(one -> organisation.equals(one.organisation()))
        .map(Series::code)
        .toList();
  }

  List<Edition> list(String code) {
    return editions.getOrDefault(code, List.of());
  }

  /** Editions of the day's year or nearest to it, nearest first. */
  List<Edition> near(String code, LocalDate day) {
    return list(code).stream()
        .sorted(Comparator.comparingLong(edition -> distance(edition, day)))
        .toList();
  }

  private static long distance(Edition edition, LocalDate day) {
    LocalDate last = edition.end() == null ? edition.start().last() : edition.end().last();
    if (day.isBefore(edition.start().first())) {
      return ChronoUnit.DAYS.between(day, edition.start().first());
    }
    return day.isAfter(last) ? ChronoUnit.DAYS.between(last, day) : 0;
  }

  void addNames(NameIndexBuilder index) {
    for (Series one : series.values()) {
      SeriesName meaning = new SeriesName(one);
      one.names().forEach(name -> index.add(name, meaning));
    }
  }
}
