package org.summitry.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.NameMatch.PlaceName;
import org.summitry.model.PartialDate;

/** Cities, venues and airports with all their names. */
final class Places {
  private static final int MANY = 30_000;

  private final Map<String, Place> byId = LinkedHashMap.newLinkedHashMap(MANY);
  private final Map<String, List<String>> forms = new HashMap<>();
  private final Map<String, Place> capitals = new HashMap<>();
  private final List<FormerName> formerNames = new ArrayList<>();

  /** A name that a place had for a time; first and last day, null where open. */
  private record FormerName(
      String place, String name, @Nullable PartialDate from, @Nullable PartialDate to) {
    boolean covers(LocalDate day) {
      return (from == null || !day.isBefore(from.first()))
          && (to == null || !day.isAfter(to.last()));
    }
  }

  Places(Countries countries, List<Row> cities, List<Row> venues, List<Row> names) {
    Map<String, String> codes = new HashMap<>();
    for (Row row : cities) {
      addCity(row, countries, codes);
    }
    for (Row row : venues) {
      addVenue(row, countries);
    }
    for (Row row : names) {
      addFormerName(row);
    }
  }

  private void addCity(Row row, Countries countries, Map<String, String> codes) {
    String code = row.require("country");
    if (!codes.containsKey(code)) {
      codes.put(code, countries.require(row, "country").code());
    }
    String country = codes.getOrDefault(code, code);
    String named = row.text("type");
    boolean city = named.isEmpty() || named.equals("city");
    Place.Type type = city ? Place.Type.CITY : row.oneOf(Place.Type.class, "type");
    Place place =
        new Place(
            row.require("id"),
            row.require("name"),
            country,
            null,
            row.number("latitude"),
            row.number("longitude"),
            (int) row.number("population"),
            type);
    add(place, row.list("forms"));
    if (place.type() == Place.Type.CAPITAL) {
      capitals.putIfAbsent(country, place);
    }
  }

  private void addVenue(Row row, Countries countries) {
    String name = row.require("name");
    String given = row.text("id");
    String id =
        given.isEmpty() ? "v-" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') : given;
    @Nullable String city = row.orNull("city");
    Place place =
        new Place(
            id,
            name,
            countries.require(row, "country").code(),
            city,
            row.number("latitude"),
            row.number("longitude"),
            0,
            row.oneOf(Place.Type.class, "type"));
    add(place, row.list("forms"));
  }

  private void add(Place place, List<String> otherForms) {
    byId.put(place.id(), place);
    if (otherForms.isEmpty()) {
      forms.remove(place.id());
    } else {
      forms.put(place.id(), otherForms);
    }
  }

  private void addFormerName(Row row) {
    String id = row.require("place");
    if (!byId.containsKey(id)) {
      throw row.error("no place \"" + id + "\"");
    }
    formerNames.add(
        new FormerName(id, row.require("name"), row.dateOrNull("from"), row.dateOrNull("to")));
  }

  Optional<Place> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Place> capital(String country) {
    return Optional.ofNullable(capitals.get(country));
  }

  Collection<Place> list() {
    return byId.values();
  }

  /** What the place was called on the day. */
  String nameOn(Place place, LocalDate day) {
    for (FormerName former : formerNames) {
      if (former.place().equals(place.id()) && former.covers(day)) {
        return former.name();
      }
    }
    return place.name();
  }

  void addNames(NameIndexBuilder index) {
    for (Place place : byId.values()) {
      PlaceName meaning = new PlaceName(place);
      index.add(place.name(), meaning);
      for (String form : forms.getOrDefault(place.id(), List.of())) {
        index.add(form, meaning);
      }
    }
    for (FormerName former : formerNames) {
      Place place = byId.get(former.place());
      if (place != null) {
        index.add(former.name(), new PlaceName(place));
      }
    }
  }
}
