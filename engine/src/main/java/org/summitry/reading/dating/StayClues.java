package org.summitry.reading.dating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.gazetteer.NameMatch;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.PersonName;
import org.summitry.gazetteer.NameMatch.PlaceName;
import org.summitry.model.DayInterval;

/**
 * Dates a text by what is known already: the only stay, within the days that other clues allow, of
 * a person that its lead names in a country that its lead names.
 */
final class StayClues {
  /** The lead: whom and where later paragraphs name is often background. */
  private static final int LEAD = 500;

  private static final int BEFORE = 14;
  private static final int AFTER = 14;

  private final KnownEngagements known;

  StayClues(KnownEngagements known) {
    this.known = known;
  }

  Optional<Constraint> find(List<NameMatch> names, DayInterval window) {
    if (known == KnownEngagements.NONE) {
      return Optional.empty();
    }
    Set<String> people = new LinkedHashSet<>();
    Set<String> countries = new LinkedHashSet<>();
    for (NameMatch name : names) {
      if (name.span().start() < LEAD) {
        name.meanings().forEach(meaning -> collect(meaning, people, countries));
      }
    }
    List<Constraint> found = new ArrayList<>();
    for (String person : people) {
      for (String country : countries) {
        for (DayInterval stay : known.listStays(person, country)) {
          around(person, country, stay, window).ifPresent(found::add);
        }
      }
    }
    boolean one = found.stream().map(Constraint::days).distinct().count() == 1;
    return one ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static void collect(
      NameMatch.Meaning meaning, Set<String> people, Set<String> countries) {
    switch (meaning) {
      case PersonName person -> people.add(person.person().id());
      case CountryName country -> countries.add(country.country().code());
      case PlaceName place -> countries.add(place.place().country());
      case NameMatch.Demonym _,
          NameMatch.Government _,
          NameMatch.OrganisationName _,
          NameMatch.SeriesName _,
          NameMatch.OfficeWord _,
          NameMatch.Region _ -> {}
    }
  }

  private static Optional<Constraint> around(
      String person, String country, DayInterval stay, DayInterval window) {
    return new DayInterval(stay.first().minusDays(BEFORE), stay.last().plusDays(AFTER))
        .intersect(window)
        .map(days -> new Constraint(days, person + " was in " + country + " on " + stay));
  }
}
