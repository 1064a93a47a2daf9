package org.summitry.model;

import org.jspecify.annotations.Nullable;

/**
 * A principal in an engagement, with the office held at its date.
 *
 * @param id a Wikidata item ({@code Q15031}), an id of our own ({@code s-…}), or null when the text
 *     names a person or an office that the gazetteer cannot resolve
 * @param name the usual English name, without titles
 * @param office as in the gazetteer ("President"), or as said when the person is provisional; null
 *     when not known
 * @param country ISO 3166-1 alpha-3, or the organisation's code ({@code EU}, {@code UN}) for its
 *     officers; null when not known
 */
public record Participant(
    @Nullable String id,
    String name,
    @Nullable String office,
    @Nullable String country,
    @Nullable Rank rank,
    Role role) {

  public Participant withRole(Role other) {
    return new Participant(id, name, office, country, rank, other);
  }

  /**
   * Whether the person is known only by what the text says, since the gazetteer has no such one.
   */
  public boolean provisional() {
    return id == null;
  }

  /** The id, or the name where there is none: what tells two persons apart. */
  public String key() {
    return id != null ? id : "name:" + name;
  }
}
