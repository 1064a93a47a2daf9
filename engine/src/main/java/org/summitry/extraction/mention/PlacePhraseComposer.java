package org.summitry.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.MentionFinder.Composer;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Demonym;
import org.summitry.gazetteer.NameMatch.OfficeWord;
import org.summitry.gazetteer.NameMatch.PlaceName;
import org.summitry.gazetteer.Place;

/**
 * A place named with what is said of it: "the French port of Marseille", "the resort town of
 * Sochi", "neighbouring Uzbekistan".
 */
final class PlacePhraseComposer implements Composer {
  private static final int LONGEST = 5;

  private final ActorWords words;

  PlacePhraseComposer(ActorWords words) {
    this.words = words;
  }

  @Override
  public Optional<Found> find(List<Piece> pieces, int at) {
    if (words.has("place-modifier", pieces.get(at).lower())) {
      return at + 1 < pieces.size() ? country(pieces, at, at + 1) : Optional.empty();
    }
    return words.has("determiner", pieces.get(at).lower()) ? kind(pieces, at) : Optional.empty();
  }

  /** "neighbouring Uzbekistan", not "neighbouring Uzbekistan's president". */
  private static Optional<Found> country(List<Piece> pieces, int at, int name) {
    boolean owner =
        name + 1 < pieces.size()
            && (pieces.get(name + 1).isWord("'s", "’s")
                || pieces.get(name + 1).has(OfficeWord.class));
    return owner
        ? Optional.empty()
        : pieces
            .get(name)
            .find(CountryName.class)
            .map(country ->
                new Found(
                    new CountryMention(
                        pieces.get(at).span().cover(pieces.get(name).span()),
                        country.country().code()),
                    name + 1));
  }

  /** "the French port of Marseille". */
  private Optional<Found> kind(List<Piece> pieces, int at) {
    int kind = at + 1;
    while (kind < pieces.size() && kind < at + LONGEST && !isKind(pieces, kind)) {
      Piece piece = pieces.get(kind);
      if (!piece.has(Demonym.class) && !piece.isPlain()) {
        return Optional.empty();
      }
      kind++;
    }
    int name = kind + 2;
    if (kind >= at + LONGEST || name >= pieces.size()) {
      return Optional.empty();
    }
    List<Place> places =
        pieces.get(name).list(PlaceName.class).stream().map(PlaceName::place).toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                new PlaceMention(pieces.get(at).span().cover(pieces.get(name).span()), places),
                name + 1));
  }

  private boolean isKind(List<Piece> pieces, int at) {
    return words.has("place-kind", pieces.get(at).lower())
        && at + 1 < pieces.size()
        && pieces.get(at + 1).isWord("of");
  }
}
