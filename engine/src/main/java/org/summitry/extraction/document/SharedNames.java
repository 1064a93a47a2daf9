package org.summitry.extraction.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Region;
import org.summitry.gazetteer.Place;
import org.summitry.model.Span;

/**
 * Names that a country shares with a part of another: "Georgia" is the American state in an article
 * that speaks of Atlanta and of nothing else in the Caucasus.
 */
final class SharedNames {
  private SharedNames() {}

  /**
   * The mentions with the countries that are meant.
   *
   * @param names what the gazetteer found in the article
   */
  static List<List<Mention>> settle(
      List<List<Mention>> mentions, List<NameMatch> names, Gazetteer gazetteer) {
    Map<Span, Set<String>> parts = parts(names);
    if (parts.isEmpty()) {
      return mentions;
    }
    List<Mention> rest =
        mentions.stream()
            .flatMap(List::stream)
            .filter(one -> !parts.containsKey(one.span()))
            .toList();
    Set<String> spokenOf = SpokenOf.countries(List.of(rest));
    rest.forEach(one -> spokenOf.addAll(homes(one, gazetteer)));
    Set<String> inside = towns(rest);
    return mentions.stream()
        .map(some -> some.stream().map(one -> settled(one, parts, spokenOf, inside)).toList())
        .toList();
  }

  private static Mention settled(
      Mention mention, Map<Span, Set<String>> parts, Set<String> spokenOf, Set<String> inside) {
    boolean elsewhere =
        mention instanceof CountryMention country && !spokenOf.contains(country.country());
    return elsewhere
        ? parts.getOrDefault(mention.span(), Set.of()).stream()
            .filter(inside::contains)
            .findFirst()
            .<Mention>map(other -> new CountryMention(mention.span(), other))
            .orElse(mention)
        : mention;
  }

  /** Whose people are named in full. */
  private static List<String> homes(Mention mention, Gazetteer gazetteer) {
    return mention instanceof PersonMention person && person.full()
        ? person.candidates().stream()
            .flatMap(one -> gazetteer.terms(one).stream())
            .map(term -> term.office().country())
            .toList()
        : List.of();
  }

  /** The countries of the towns named that are no capitals. */
  private static Set<String> towns(List<Mention> mentions) {
    Set<String> countries = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof PlaceMention place && place.candidates().size() == 1) {
        Place town = place.candidates().getFirst();
        if (town.type() == Place.Type.CITY) {
          countries.add(town.country());
        }
      }
    }
    return countries;
  }

  /** The countries of which such a name is a part, by where it stands. */
  private static Map<Span, Set<String>> parts(List<NameMatch> names) {
    Map<Span, Set<String>> parts = new HashMap<>();
    for (NameMatch name : names) {
      boolean country = name.meanings().stream().anyMatch(CountryName.class::isInstance);
      for (NameMatch.Meaning meaning : name.meanings()) {
        if (country && meaning instanceof Region region && region.members().size() == 1) {
          parts.computeIfAbsent(name.span(), _ -> new HashSet<>()).addAll(region.members());
        }
      }
    }
    return parts;
  }
}
