package org.summitry.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A city, venue, airport or base.
 *
 * @param name in English, as it stands in {@code place} of a report
 * @param country alpha-3
 * @param city for a venue, the city it is in or near; null for a city
 * @param population 0 where not known or not a city
 */
public record Place(
    String id,
    String name,
    String country,
    @Nullable String city,
    double latitude,
    double longitude,
    int population,
    Type type) {
  /** What sort of place. */
  public enum Type {
    CAPITAL,
    CITY,
    VENUE,
    AIRPORT
  }
}
