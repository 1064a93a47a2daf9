package org.summitry.extraction.assembly;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.ResourceTable;

/** Which territories are home to whose officials: travel there is no visit abroad. */
record Territories(Map<String, String> owners) {

  static Territories standard() {
    Map<String, String> owners = new HashMap<>();
    ResourceTable.rows("territories.tsv").forEach(row -> owners.put(row.get(0), row.get(1)));
    return new Territories(Map.copyOf(owners));
  }

  /** Whether the place lies in what the official's country or organisation calls its own. */
  boolean isHome(String place, @Nullable String country) {
    return place.equals(country)
        || (country != null && country.equals(owners.get(place)))
        || (country != null && place.equals(owners.get(country)));
  }
}
