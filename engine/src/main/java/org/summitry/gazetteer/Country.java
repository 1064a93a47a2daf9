package org.summitry.gazetteer;

import java.util.List;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-3, {@code XKX} for Kosovo
 * @param name usual English name
 * @param names all names and former names
 * @param adjectives "Kazakh", "Kazakhstani"
 * @param capital city name in English
 */
public record Country(
    String code, String name, List<String> names, List<String> adjectives, String capital) {
  public Country {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
  }
}
