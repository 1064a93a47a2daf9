package org.summitry.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.gazetteer.Answer.Spot;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.PlaceName;
import org.summitry.gazetteer.NameMatch.Region;
import org.summitry.model.PartialDate;

/** Finds the places that a name can mean, called as they were called on the day. */
final class Spots {
  private final IndexedGazetteer gazetteer;

  Spots(IndexedGazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * @param context codes of countries that the text speaks of: places in them come first, and only
   *     they count when the question itself names one
   */
  List<Spot> find(Question question, Set<String> context, LocalDate day) {
    List<PlaceName> places = question.listOf(PlaceName.class);
    List<CountryName> countries = question.listOf(CountryName.class);
    Set<String> named = new LinkedHashSet<>();
    if (!places.isEmpty()) {
      countries.forEach(name -> named.add(name.country().code()));
      question.listOf(Region.class).forEach(region -> named.addAll(region.members()));
    }
    boolean narrowed = places.stream().anyMatch(name -> named.contains(name.place().country()));
    List<Spot> found = new ArrayList<>();
    List<Region> parts = partsOfNamed(question, countries);
    parts.forEach(region -> found.add(region(region)));
    if (!narrowed) {
      countries.forEach(name -> found.add(country(name.country())));
    }
    places.stream()
        .map(PlaceName::place)
        .filter(place -> !narrowed || named.contains(place.country()))
        .sorted(
            Comparator.<Place, Boolean>comparing(place -> !context.contains(place.country()))
                .thenComparing(place -> place.type() != Place.Type.CAPITAL)
                .thenComparing(Place::population, Comparator.reverseOrder()))
        .forEach(place -> found.add(spot(place, day)));
    if (!narrowed) {
      question.listOf(Region.class).stream()
          .filter(region -> region.members().size() == 1 && !parts.contains(region))
          .forEach(region -> found.add(region(region)));
    }
    return contextFirst(found, context);
  }

  /** "Georgia, USA" is the state and not the country. */
  private static List<Region> partsOfNamed(Question question, List<CountryName> countries) {
    return question.listOf(Region.class).stream()
        .filter(region -> region.members().size() == 1)
        .filter(region ->
            countries.stream()
                .anyMatch(name -> name.country().code().equals(region.members().getFirst())))
        .toList();
  }

  private static List<Spot> contextFirst(List<Spot> found, Set<String> context) {
    return found.stream()
        .sorted(Comparator.comparing(spot -> !context.contains(spot.country())))
        .toList();
  }

  private Spot country(Country country) {
    Optional<Place> capital = gazetteer.capital(country.code());
    return new Spot(
        country.code(),
        country.name(),
        country.code(),
        "country",
        null,
        capital.map(Place::latitude).orElse(0.0),
        capital.map(Place::longitude).orElse(0.0),
        0,
        "country; its capital is " + country.capital());
  }

  private Spot region(Region region) {
    String country = region.members().getFirst();
    String of = gazetteer.findCountry(country).map(Country::name).orElse(country);
    return new Spot(
        region.name(), region.name(), country, "region", null, 0, 0, 0, "part of " + of);
  }

  private Spot spot(Place place, LocalDate day) {
    String name = gazetteer.places().nameOn(place, day);
    String type = place.type().name().toLowerCase(Locale.ROOT);
    String of = gazetteer.findCountry(place.country()).map(Country::name).orElse(place.country());
    String why = type + (place.city() == null ? " in " : " in " + place.city() + ", ") + of;
    if (!name.equals(place.name())) {
      why += "; so called on " + PartialDate.of(day) + ", now " + place.name();
    }
    return new Spot(
        place.id(),
        name,
        place.country(),
        type,
        place.city(),
        place.latitude(),
        place.longitude(),
        place.population(),
        why);
  }
}
