package org.summitry.extraction.assembly;

import java.util.Optional;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;

/**
 * Whoever is at home where a story was written: "BEIJING – … after President Maamau's conversation
 * with Xi" tells of a guest in Beijing.
 *
 * @param place where it was written, empty when it does not say so
 */
record DatelineHost(Optional<Where> place, Homes homes) {

  /** Whether one of the two is at home there and the other is not. */
  boolean receives(Draft draft) {
    return place
        .map(Where::country)
        .filter(country -> draft.entities().stream().anyMatch(e -> country.equals(homes.of(e))))
        .filter(country -> draft.entities().stream().anyMatch(e -> !country.equals(homes.of(e))))
        .isPresent();
  }
}
