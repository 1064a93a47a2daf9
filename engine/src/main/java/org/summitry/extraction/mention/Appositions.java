package org.summitry.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.OrganisationName;

/**
 * What stands behind a name and says whose leader its bearer is: ", the president of Colombia,",
 * "of the Netherlands".
 */
record Appositions(ActorWords words) {
  /** A country or organisation, and the piece behind it. */
  record Owner(String code, int next) {}

  /** ", the president of Colombia" when a comma, bracket or the sentence's end follows it. */
  Optional<OfficePhrase> find(List<Piece> pieces, int at) {
    if (at >= pieces.size() || !pieces.get(at).isWord(",")) {
      return Optional.empty();
    }
    return OfficePhrase.read(pieces, at + 1, words)
        .filter(office -> !office.plural() && office.owners().size() <= 1)
        .filter(office -> office.determined() || office.owner() != null)
        .filter(office ->
            office.next() >= pieces.size() || pieces.get(office.next()).isWord(",", ".", ")", ";"));
  }

  /** "of Colombia", "of the Netherlands". */
  static Optional<Owner> findOwner(List<Piece> pieces, int at) {
    if (at + 1 >= pieces.size() || !pieces.get(at).isWord("of")) {
      return Optional.empty();
    }
    int place = pieces.get(at + 1).isWord("the") ? at + 2 : at + 1;
    return place < pieces.size()
        ? ownerAt(pieces.get(place)).map(code -> new Owner(code, place + 1))
        : Optional.empty();
  }

  private static Optional<String> ownerAt(Piece piece) {
    return piece
        .find(CountryName.class)
        .map(country -> country.country().code())
        .or(() -> piece.find(OrganisationName.class).map(OrganisationName::organisation));
  }
}
