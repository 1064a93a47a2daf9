package org.summitry.extraction.mention;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Demonym;
import org.summitry.gazetteer.NameMatch.PersonName;
import org.summitry.gazetteer.NameMatch.PlaceName;
import org.summitry.gazetteer.NameMatch.Region;
import org.summitry.gazetteer.Place;

/**
 * Names that stand for something else than the gazetteer thinks: "Lagos" is a city before it is a
 * former president of Chile, and "Thornton Manor" is not in the town of Thornton.
 */
final class PlaceParts {
  private static final int LARGE = 300_000;

  /** Behind a town's name these are in that town. */
  private static final Set<String> IN_TOWN = Vocabulary.of("in-town");

  private PlaceParts() {}

  /** A short name that is the name of a place, country, region or people as well. */
  static boolean isElsewhere(Piece piece) {
    boolean full = piece.list(PersonName.class).stream().anyMatch(PersonName::full);
    boolean city =
        piece.list(PlaceName.class).stream().anyMatch(name -> !isSmallTown(name.place()));
    return !full
        && (city
            || piece.has(CountryName.class)
            || piece.has(Region.class)
            || piece.has(Demonym.class));
  }

  /** A small town's name beside an unknown capitalised word: part of another name. */
  static boolean isPart(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    List<PlaceName> places = piece.list(PlaceName.class);
    boolean small =
        !places.isEmpty()
            && !piece.has(CountryName.class)
            && places.stream().map(PlaceName::place).allMatch(PlaceParts::isSmallTown);
    if (!small) {
      return false;
    }
    boolean after =
        at + 1 < pieces.size()
            && pieces.get(at + 1).isCapitalised()
            && !IN_TOWN.contains(pieces.get(at + 1).lower());
    boolean before = at > 1 && pieces.get(at - 1).isCapitalised();
    return (after || before) && !isLoud(pieces);
  }

  private static boolean isSmallTown(Place place) {
    return place.type() == Place.Type.CITY && place.population() < LARGE;
  }

  /** A heading, where all words are capitalised. */
  private static boolean isLoud(List<Piece> pieces) {
    long capitalised = pieces.stream().filter(Piece::isCapitalised).count();
    return capitalised * 2 > pieces.size();
  }
}
