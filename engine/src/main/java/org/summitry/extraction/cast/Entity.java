package org.summitry.extraction.cast;

import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Person;

/**
 * Somebody in an article.
 *
 * @param key the same for all mentions of the same person or role
 * @param person null for a person unknown to the gazetteer
 * @param name as the gazetteer or the text has it
 * @param office what the text calls the person, null when it does not
 * @param country whose office it is, null when not known
 * @param officeWords for unknown persons, the office as the text has it
 * @param byRole whether only a role was named, so that the date decides who is meant
 */
public record Entity(
    String key,
    @Nullable Person person,
    String name,
    @Nullable OfficeType office,
    @Nullable String country,
    @Nullable String officeWords,
    boolean byRole) {

  static Entity of(
      Person person, @Nullable OfficeType office, @Nullable String country, boolean byRole) {
    return new Entity(person.id(), person, person.name(), office, country, null, byRole);
  }
}
