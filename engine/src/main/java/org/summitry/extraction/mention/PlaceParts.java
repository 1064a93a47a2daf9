package org.summitry.extraction.mention;

import java.util.List;
import java.util.Locale;
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

  private static final Set<String> TEXTS = Vocabulary.of("named-after-places");
  private static final int LONGEST_TITLE = 4;

  private static final Set<String> NAMED_BY_FIRST = Vocabulary.of("titles-before-first-names");

  /** What may stand behind a name that is no part of a longer one. */
  private static final Set<String> NO_NOUNS = Vocabulary.of("not-nouns-behind-names");

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
    if (!places.isEmpty() && at > 0 && isTitle(pieces.get(at - 1)) || isOfText(pieces, at)) {
      return true;
    }
    if (!places.isEmpty() && isShouted(pieces, at)) {
      return true;
    }
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
    boolean named = at > 0 && pieces.get(at - 1).has(PersonName.class);
    return (after || before) && !TitleCase.isIn(pieces) || named || isThing(pieces, at);
  }

  /** "the Paris Agreement", "the Oslo II Accords": called after the place, wherever it is. */
  private static boolean isOfText(List<Piece> pieces, int at) {
    int next = at + 1;
    while (next < Math.min(pieces.size(), at + LONGEST_TITLE) && isNumberOrName(pieces.get(next))) {
      next++;
    }
    return pieces.get(at).has(PlaceName.class)
        && next < pieces.size()
        && Character.isUpperCase(pieces.get(next).word().charAt(0))
        && TEXTS.contains(pieces.get(next).lower());
  }

  private static boolean isNumberOrName(Piece piece) {
    return piece.isPlain()
        && Character.isUpperCase(piece.word().charAt(0))
        && !TEXTS.contains(piece.lower());
  }

  /** "ALSO WORTH READING: Ado lands": the last word of what is shouted before the line. */
  private static boolean isShouted(List<Piece> pieces, int at) {
    return at > 0
        && at + 1 < pieces.size()
        && pieces.get(at + 1).isWord(":")
        && isCapitals(pieces.get(at))
        && pieces.get(at - 1).isCapitalised()
        && isCapitals(pieces.get(at - 1))
        && !NO_NOUNS.contains(pieces.get(at - 1).lower());
  }

  private static boolean isCapitals(Piece piece) {
    return piece.word().equals(piece.word().toUpperCase(Locale.ROOT));
  }

  /** "Queen Sofia", "Prince Hamlet of Oslo": a first name, whatever town is called so. */
  private static boolean isTitle(Piece before) {
    return Character.isUpperCase(before.word().charAt(0))
        && NAMED_BY_FIRST.contains(before.lower());
  }

  /** "to the Alhambra on Friday": a town's name has no article, unless a noun follows. */
  private static boolean isThing(List<Piece> pieces, int at) {
    boolean article = at > 0 && pieces.get(at - 1).word().equals("the");
    return article
        && !pieces.get(at).lower().startsWith("the ")
        && (at + 1 >= pieces.size() || isEnd(pieces.get(at + 1)));
  }

  private static boolean isEnd(Piece next) {
    return next.isPlain()
        && (!Character.isLetterOrDigit(next.word().charAt(0)) || NO_NOUNS.contains(next.lower()));
  }

  private static boolean isSmallTown(Place place) {
    return place.type() == Place.Type.CITY && place.population() < LARGE;
  }
}
