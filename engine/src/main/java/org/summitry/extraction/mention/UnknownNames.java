package org.summitry.extraction.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.mention.Appositions.Owner;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.NameMatch.PersonName;
import org.summitry.gazetteer.OfficeType;
import org.summitry.model.Span;

/**
 * People whom the gazetteer does not know, named with their office: "Foreign Minister Ricardo
 * Patiño", "Juan Manuel Santos, the president of Colombia,".
 */
final class UnknownNames {
  private static final int LONGEST = 5;

  /** Of a country the gazetteer knows them; these are of a union, a club, a university. */
  private static final Set<OfficeType> KNOWN =
      Set.of(OfficeType.HEAD_OF_STATE, OfficeType.MONARCH, OfficeType.DE_FACTO_LEADER);

  private final ActorWords words;
  private final NameEdges edges;
  private final Appositions appositions;

  UnknownNames(ActorWords words, NameEdges edges, Appositions appositions) {
    this.words = words;
    this.edges = edges;
    this.appositions = appositions;
  }

  /** The name and the office behind it, where that says of what country. */
  Optional<Found> introduction(List<Piece> pieces, int at) {
    int next = endOfName(pieces, at);
    if (next - at < 2 || next >= pieces.size() || !pieces.get(next).isWord(",")) {
      return Optional.empty();
    }
    Optional<OfficePhrase> office =
        appositions.find(pieces, next).filter(phrase -> phrase.owner() != null);
    if (office.isEmpty()) {
      return Optional.empty();
    }
    int end = office.get().next();
    return Optional.of(
        new Found(
            new UnknownPerson(
                pieces.get(at).span().cover(pieces.get(end - 1).span()),
                String.join(" ", words(pieces, at, next)),
                office.get().words(),
                office.get().type(),
                office.get().owner()),
            end));
  }

  /**
   * The name behind an office.
   *
   * @param from where the office begins
   * @param at where the name may begin: behind the office, or behind a comma after it
   */
  Optional<Found> find(List<Piece> pieces, int from, int at, OfficePhrase office) {
    if (TitleCase.isIn(pieces)) {
      // "HH the Emir Concludes Asian Tour": the text below names whom it introduces
      return Optional.empty();
    }
    int end = endOfName(pieces, at);
    List<String> name = words(pieces, at, end);
    if (!isName(name, at > office.next() || office.owner() == null)) {
      return Optional.empty();
    }
    int next = edges.afterSuffix(pieces, end);
    Optional<Owner> behind =
        office.owner() == null ? Appositions.findOwner(pieces, next) : Optional.empty();
    next = behind.map(Owner::next).orElse(next);
    String country = behind.map(Owner::code).orElse(office.owner());
    if (country == null && (isOfClub(pieces, from, office) || isServed(pieces, from, office))) {
      return Optional.empty();
    }
    Span span = pieces.get(from).span().cover(pieces.get(next - 1).span());
    return Optional.of(
        new Found(
            new UnknownPerson(span, String.join(" ", name), office.words(), office.type(), country),
            next));
  }

  /** "UAW President Ray Ado", "Martin Luther King Endowed Chair". */
  private static boolean isOfClub(List<Piece> pieces, int from, OfficePhrase office) {
    return KNOWN.contains(office.type()) && from > 1 && pieces.get(from - 1).isCapitalised();
  }

  /** "Special Assistant to the President Juan Ado" is not the president. */
  private static boolean isServed(List<Piece> pieces, int from, OfficePhrase office) {
    return office.determined() && from > 0 && pieces.get(from - 1).isWord("to");
  }

  /**
   * Whether the words can be a name.
   *
   * @param loose whether the office does not stand straight before them, or says of no country: one
   *     word is then too little
   */
  private boolean isName(List<String> name, boolean loose) {
    if (name.isEmpty()
        || name.size() == 1 && loose
        || name.stream().anyMatch(word -> words.has("body-noun", word.toLowerCase(Locale.ROOT)))) {
      return false;
    }
    // "PRIME MINISTER OF PERU STATEMENT": the next word of a heading
    return name.size() > 1 || name.getFirst().chars().anyMatch(Character::isLowerCase);
  }

  private static List<String> words(List<Piece> pieces, int from, int to) {
    return pieces.subList(from, to).stream().map(Piece::word).toList();
  }

  private int endOfName(List<Piece> pieces, int at) {
    int next = at;
    while (next < pieces.size() && next < at + LONGEST && isNamePart(pieces, next, next > at)) {
      next++;
    }
    return next;
  }

  private boolean isNamePart(List<Piece> pieces, int at, boolean inside) {
    Piece piece = pieces.get(at);
    return piece.isCapitalised()
        || (inside
            && words.has("name-particle", piece.lower())
            && at + 1 < pieces.size()
            && pieces.get(at + 1).isCapitalised())
        || (piece.has(PersonName.class) && !NameEdges.isFull(piece));
  }
}
