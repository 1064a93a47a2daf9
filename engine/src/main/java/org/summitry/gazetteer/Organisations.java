package org.summitry.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.NameMatch.OrganisationName;
import org.summitry.gazetteer.NameMatch.Region;
import org.summitry.model.PartialDate;

/** International organisations with their members over time, and groups of countries. */
final class Organisations {
  private final Map<String, Row> byCode;
  private final Map<String, List<Membership>> memberships = new LinkedHashMap<>();
  private final List<Row> regions;

  /** One country's time in one organisation. */
  record Membership(String country, @Nullable PartialDate start, @Nullable PartialDate end) {
    boolean covers(LocalDate day) {
      return (start == null || !day.isBefore(start.first()))
          && (end == null || !day.isAfter(end.last()));
    }
  }

  Organisations(List<Row> organisations, List<Row> memberships, List<Row> regions) {
    this.byCode = GazetteerReader.byKey(organisations, "code");
    this.regions = regions;
    for (Row row : memberships) {
      this.memberships
          .computeIfAbsent(row.require("organisation"), code -> new ArrayList<>())
          .add(
              new Membership(
                  row.require("country"), row.dateOrNull("start"), row.dateOrNull("end")));
    }
  }

  boolean has(String code) {
    return byCode.containsKey(code);
  }

  Set<String> codes() {
    return byCode.keySet();
  }

  String name(String code) {
    Row row = byCode.get(code);
    return row == null ? code : row.require("name");
  }

  Map<String, List<Membership>> memberships() {
    return memberships;
  }

  List<Region> regions() {
    return regions.stream()
        .map(row -> new Region(row.require("name"), row.list("members")))
        .toList();
  }

  List<String> members(String code, LocalDate day) {
    return memberships.getOrDefault(code, List.of()).stream()
        .filter(membership -> membership.covers(day))
        .map(Membership::country)
        .distinct()
        .toList();
  }

  void addNames(NameIndexBuilder index) {
    for (Row row : byCode.values()) {
      OrganisationName meaning = new OrganisationName(row.require("code"));
      index.add(row.require("name"), meaning);
      row.list("forms").forEach(form -> index.add(form, meaning));
    }
    for (Row row : regions) {
      Region meaning = new Region(row.require("name"), row.list("members"));
      index.add(row.require("name"), meaning);
      row.list("forms").forEach(form -> index.add(form, meaning));
    }
  }
}
