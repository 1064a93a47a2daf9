package org.summitry.extraction.document;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.OfficeType;

/**
 * Of which countries and organisations an article names people and places. Nobody travels abroad
 * and no two sides meet in a story about one country, so nothing of it is worth the time of the
 * parser: a disaster declared in Kentucky, an appointment to a court at home.
 */
final class Sides {
  /** Whose holders a text may never call by country: "the secretary-general", "the King". */
  private static final Set<OfficeType> OPEN_OFFICES =
      EnumSet.of(OfficeType.ORGANISATION_HEAD, OfficeType.MONARCH);

  private static final String VATICAN = "VAT";

  private final Gazetteer gazetteer;
  private final Set<String> people;
  private final boolean two;

  private Sides(Gazetteer gazetteer, Set<String> people, boolean two) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.two = two;
  }

  /**
   * @param home the country of whoever publishes the article, empty when that is nobody known
   */
  static Sides of(List<Mention> mentions, Optional<String> home, Gazetteer gazetteer) {
    Sides none = new Sides(gazetteer, Set.of(), false);
    Set<String> people = new HashSet<>(home.stream().toList());
    Set<String> all = new HashSet<>(home.stream().toList());
    boolean open = false;
    for (Mention mention : mentions) {
      Set<String> named = none.countries(mention);
      all.addAll(named);
      if (mention instanceof Actor) {
        people.addAll(named);
      }
      open |= none.isOpen(mention);
    }
    return new Sides(gazetteer, Set.copyOf(people), open || all.size() > 1);
  }

  /** Whether the article names people or places of two at least. */
  boolean areTwo() {
    return two;
  }

  /** Those whose people the article names anywhere: "he" is one of these. */
  Set<String> people() {
    return people;
  }

  /** Whether it always brings another side: gatherings, counterparts, people of unknown office. */
  boolean isOpen(Mention mention) {
    return switch (mention) {
      case SeriesMention _ -> true;
      case RoleMention role ->
          role.counterpart() || role.country() == null && OPEN_OFFICES.contains(role.office());
      case UnknownPerson person -> person.country() == null;
      case PersonMention person -> countries(person).isEmpty();
      case GroupMention _, CountryMention _, DemonymMention _, GovernmentMention _ -> false;
      case OrganisationMention _, PlaceMention _, TimeMention _ -> false;
    };
  }

  /** Alpha-3 codes, and codes of organisations; empty when the mention tells of none. */
  Set<String> countries(Mention mention) {
    return switch (mention) {
      case PersonMention person -> countries(person);
      case UnknownPerson person -> person.country() == null ? Set.of() : Set.of(person.country());
      case RoleMention role ->
          role.office() == OfficeType.POPE
              ? Set.of(VATICAN)
              : role.country() == null ? Set.of() : Set.of(role.country());
      case GroupMention group -> Set.copyOf(group.countries());
      case CountryMention country -> Set.of(country.country());
      case DemonymMention demonym -> Set.of(demonym.country());
      case GovernmentMention government -> Set.of(government.country());
      case OrganisationMention body -> Set.of(body.organisation());
      case PlaceMention place ->
          place.candidates().stream().map(one -> one.country()).collect(Collectors.toSet());
      case SeriesMention _, TimeMention _ -> Set.of();
    };
  }

  private Set<String> countries(PersonMention person) {
    if (person.country() != null) {
      return Set.of(person.country());
    }
    return person.candidates().stream()
        .flatMap(one -> gazetteer.terms(one).stream())
        .map(term -> term.office().country())
        .collect(Collectors.toSet());
  }
}
