package org.summitry.extraction.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.gazetteer.Place;

/** The countries and organisations of which an article speaks, by their codes. */
final class SpokenOf {
  private SpokenOf() {}

  static Set<String> countries(List<List<Mention>> mentions) {
    Set<String> codes = new HashSet<>();
    mentions.stream().flatMap(List::stream).forEach(mention -> add(mention, codes));
    return codes;
  }

  private static void add(Mention mention, Set<String> codes) {
    switch (mention) {
      case CountryMention country -> codes.add(country.country());
      case DemonymMention demonym -> codes.add(demonym.country());
      case GovernmentMention government -> codes.add(government.country());
      case OrganisationMention organisation -> codes.add(organisation.organisation());
      case PlaceMention place ->
          place.candidates().stream().map(Place::country).forEach(codes::add);
      case RoleMention role when role.country() != null -> codes.add(role.country());
      case PersonMention person when person.country() != null -> codes.add(person.country());
      case UnknownPerson person when person.country() != null -> codes.add(person.country());
      default -> {}
    }
  }
}
