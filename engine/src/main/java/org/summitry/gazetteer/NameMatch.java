package org.summitry.gazetteer;

import java.util.List;
import org.summitry.model.Span;

/**
 * A name found in a text, with all that it can stand for. Matches are longest first from the left
 * and do not overlap.
 *
 * @param span in the text that was searched
 * @param meanings at least one
 */
public record NameMatch(Span span, List<Meaning> meanings) {
  public NameMatch {
    meanings = List.copyOf(meanings);
  }

  /** What a name can stand for. */
  public sealed interface Meaning {}

  /** A person; {@code full} when the form is a full name, false when it needs context. */
  public record PersonName(Person person, boolean full) implements Meaning {}

  /** A country as a place or a state ("Kazakhstan"). */
  public record CountryName(Country country) implements Meaning {}

  /** An adjective or noun of nationality ("Kazakh", "Chinese", "French"). */
  public record Demonym(Country country) implements Meaning {}

  /** A city, venue, airport. */
  public record PlaceName(Place place) implements Meaning {}

  /** A word that stands for a government and not for a place ("the Kremlin", "Downing Street"). */
  public record Government(Country country) implements Meaning {}

  /** An organisation ("European Union", "NATO"), by its code. */
  public record OrganisationName(String organisation) implements Meaning {}

  /** A summit series or one of its names. */
  public record SeriesName(Series series) implements Meaning {}

  /**
   * A word for an office ("president", "Taoiseach", "top diplomat").
   *
   * @param country its only country's or organisation's code, or empty for any
   * @param office the id of the only office that it names, or empty: "European Commission
   *     president" and "European Council president" are of one type and one organisation
   */
  public record OfficeWord(OfficeType type, String country, String office) implements Meaning {}

  /** A group of countries ("Central Asian", "Baltic", "Nordic"), by alpha-3 codes. */
  public record Region(String name, List<String> members) implements Meaning {
    public Region {
      members = List.copyOf(members);
    }
  }
}
