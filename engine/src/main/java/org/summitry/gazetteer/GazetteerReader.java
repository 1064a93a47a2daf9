package org.summitry.gazetteer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads folders of gazetteer files into one {@link IndexedGazetteer}. Files are read by kind, so
 * that a row may point to one in another file whatever their order; of rows with the same id the
 * later folder's wins, which is how users override.
 */
final class GazetteerReader {
  private final Map<FileKind, List<Row>> rows = new EnumMap<>(FileKind.class);

  GazetteerReader(List<DataFolder> folders) {
    for (FileKind kind : FileKind.values()) {
      rows.put(kind, new ArrayList<>());
    }
    for (DataFolder folder : folders) {
      for (String file : folder.files()) {
        FileKind kind = FileKind.of(file);
        if (kind != FileKind.EXAMPLES) {
          rows(kind).addAll(folder.read(file));
        }
      }
    }
  }

  private List<Row> rows(FileKind kind) {
    return rows.computeIfAbsent(kind, any -> new ArrayList<>());
  }

  IndexedGazetteer read() {
    NameIndexBuilder names = new NameIndexBuilder();
    Countries countries = new Countries(rows(FileKind.COUNTRIES));
    Places places =
        new Places(
            countries, rows(FileKind.CITIES), rows(FileKind.VENUES), rows(FileKind.PLACE_NAMES));
    Organisations organisations =
        new Organisations(
            rows(FileKind.ORGANISATIONS), rows(FileKind.MEMBERSHIPS), rows(FileKind.REGIONS));
    Summits summits = new Summits(rows(FileKind.SERIES), rows(FileKind.EDITIONS));
    Offices offices =
        new Offices(rows(FileKind.OFFICES), rows(FileKind.OFFICE_WORDS), countries, organisations);
    People people =
        new People(rows(FileKind.PERSONS), rows(FileKind.NAMES), rows(FileKind.TERMS), offices);
    countries.addNames(names, rows(FileKind.GOVERNMENTS));
    organisations.addNames(names);
    summits.addNames(names);
    offices.addNames(names);
    people.addNames(names);
    places.addNames(names);
    Ambiguities ambiguities = new Ambiguities(rows(FileKind.AMBIGUOUS));
    return new IndexedGazetteer(
        countries, places, organisations, summits, offices, people, ambiguities, names.build());
  }

  /** The rows by the column {@code key}, of two with the same key the later. */
  static Map<String, Row> byKey(List<Row> rows, String key) {
    Map<String, Row> byKey = new LinkedHashMap<>();
    for (Row row : rows) {
      byKey.put(row.require(key), row);
    }
    return byKey;
  }
}
