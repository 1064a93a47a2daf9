package org.summitry.gazetteer;

import java.util.List;

/**
 * A person in the gazetteer.
 *
 * @param id a Wikidata item, or {@code s-…} where none is known; never changes
 * @param name the usual English name: "Xi Jinping"
 * @param family the family name as it is written in {@code name}: "Xi"
 * @param names every full form under which texts name the person, {@code name} first
 * @param shortNames forms that need context: family name, "MBS", "Lula"
 */
public record Person(
    String id, String name, String family, List<String> names, List<String> shortNames) {
  public Person {
    names = List.copyOf(names);
    shortNames = List.copyOf(shortNames);
  }
}
