package org.summitry.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.extraction.mention.MentionFinder.Composer;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.OrganisationName;
import org.summitry.gazetteer.NameMatch.PersonName;
import org.summitry.gazetteer.OfficeType;
import org.summitry.gazetteer.Person;
import org.summitry.model.Span;

/**
 * A name with its office before or behind: "Kazakh President Kassym-Jomart Tokayev", "Juan Manuel
 * Santos, the president of Colombia,", "Foreign Minister Ricardo Patiño", "Mr Macri".
 */
final class TitledNameComposer implements Composer {
  private final ActorWords words;

  TitledNameComposer(ActorWords words) {
    this.words = words;
  }

  @Override
  public Optional<Found> find(List<Piece> pieces, int at) {
    Optional<OfficePhrase> office = OfficePhrase.read(pieces, at, words);
    if (office.isPresent() && !office.get().plural() && office.get().owners().size() <= 1) {
      Optional<Found> titled =
          DoubleOffice.find(pieces, office.get(), words)
              .flatMap(second -> afterOffice(pieces, at, second))
              .or(() -> afterOffice(pieces, at, office.get()));
      if (titled.isPresent()) {
        return titled;
      }
    }
    Optional<Found> owned = ofCountry(pieces, at);
    if (owned.isPresent()) {
      return owned;
    }
    int counterpart = afterCounterpart(pieces, at);
    if (counterpart > at) {
      return named(pieces, at, counterpart, null, ownerBefore(pieces, at, counterpart), false, "");
    }
    int name = afterHonorific(pieces, at);
    boolean place = name == at && isNameAt(pieces, name) && PlaceParts.isElsewhere(pieces.get(at));
    return isNameAt(pieces, name) && !place
        ? named(pieces, at, name, null, null, false, "")
        : introduction(pieces, at);
  }

  /** "Ghana's Nana Akufo-Addo said": one name, or the parser takes the country for who says it. */
  private Optional<Found> ofCountry(List<Piece> pieces, int at) {
    String country =
        pieces.get(at).find(CountryName.class).map(c -> c.country().code()).orElse(null);
    boolean first = at == 0 || pieces.get(at - 1).isWord(".", "!", "?", "\"", "”");
    boolean owner =
        first && country != null && at + 2 < pieces.size() && pieces.get(at + 1).isWord("'s", "’s");
    int name = owner ? afterHonorific(pieces, at + 2) : at;
    return owner && isNameAt(pieces, name)
        ? named(pieces, at, name, null, country, false, "")
        : Optional.empty();
  }

  /**
   * "Juan Manuel Santos, the president of Colombia," where the gazetteer does not know the name.
   */
  private Optional<Found> introduction(List<Piece> pieces, int at) {
    int next = at;
    while (next < pieces.size() && next < at + 5 && isNamePart(pieces, next, next > at)) {
      next++;
    }
    if (next - at < 2 || next >= pieces.size() || !pieces.get(next).isWord(",")) {
      return Optional.empty();
    }
    Optional<OfficePhrase> office =
        apposition(pieces, next).filter(phrase -> phrase.owner() != null);
    if (office.isEmpty()) {
      return Optional.empty();
    }
    String name = String.join(" ", pieces.subList(at, next).stream().map(Piece::word).toList());
    int end = office.get().next();
    return Optional.of(
        new Found(
            new UnknownPerson(
                pieces.get(at).span().cover(pieces.get(end - 1).span()),
                name,
                office.get().words(),
                office.get().type(),
                office.get().owner()),
            end));
  }

  private Optional<Found> afterOffice(List<Piece> pieces, int at, OfficePhrase office) {
    int name = office.next();
    boolean comma = name < pieces.size() && pieces.get(name).isWord(",");
    int afterComma = afterHonorific(pieces, comma ? name + 1 : name);
    if (isNameAt(pieces, afterComma) && (!comma || isFull(pieces.get(afterComma)))) {
      return named(
          pieces, at, afterComma, office.type(), office.owner(), office.former(), office.words());
    }
    int initialled = comma ? afterComma : behindInitial(pieces, afterComma);
    if (initialled > afterComma) {
      return named(
          pieces, at, initialled, office.type(), office.owner(), office.former(), office.words());
    }
    if (comma) {
      return office.owner() == null
          ? Optional.empty()
          : unknown(pieces, at, afterComma, office)
              .filter(found -> isApposed(pieces, found.next()));
    }
    return unknown(pieces, at, afterHonorific(pieces, name), office);
  }

  /** "Prime Minister Jigmi Y. Thinley": the family name behind the initial. */
  private int behindInitial(List<Piece> pieces, int at) {
    int name = at + 2;
    boolean initial =
        name < pieces.size()
            && pieces.get(at).isCapitalised()
            && !pieces.get(at).has(PersonName.class)
            && pieces.get(at + 1).word().matches("\\p{Lu}\\.?");
    return initial && isNameAt(pieces, name) ? name : at;
  }

  /** "The foreign minister of Peru, Cayetana Aljovín, had": the name ends with its apposition. */
  private static boolean isApposed(List<Piece> pieces, int next) {
    return next >= pieces.size() || pieces.get(next).isWord(",", ".", ")", ";");
  }

  private boolean isNameAt(List<Piece> pieces, int at) {
    return at < pieces.size()
        && pieces.get(at).has(PersonName.class)
        && !isPartOfLongerName(pieces, at);
  }

  /** "Wang Dehua", "Jane Sharif": a short form beside other capitalised words is another person. */
  private static boolean isPartOfLongerName(List<Piece> pieces, int at) {
    return !isFull(pieces.get(at))
        && at + 1 < pieces.size()
        && pieces.get(at + 1).isCapitalised()
        && !TitleCase.isIn(pieces);
  }

  private static boolean isFull(Piece piece) {
    return piece.list(PersonName.class).stream().anyMatch(PersonName::full);
  }

  private int afterHonorific(List<Piece> pieces, int at) {
    int next = at;
    while (next < pieces.size()
        && words.has("honorific", pieces.get(next).lower())
        && next < at + 3) {
      next++;
    }
    return next;
  }

  /** "his Chinese counterpart Xi Jinping": the index of the name, or {@code at} when it is none. */
  private int afterCounterpart(List<Piece> pieces, int at) {
    for (int i = at; i < Math.min(at + 3, pieces.size()); i++) {
      if (words.has("counterpart", pieces.get(i).lower())) {
        boolean number = i + 1 < pieces.size() && pieces.get(i + 1).isWord("number");
        int word = number ? i + 2 : i + 1;
        int behind = RoleComposer.ownersBehind(pieces, word).isEmpty() ? word : word + 2;
        int name = afterHonorific(pieces, behind);
        if (name < pieces.size() && pieces.get(name).isWord(",")) {
          name++;
        }
        return isNameAt(pieces, name) && i > at ? name : at;
      }
      boolean owner = !RoleComposer.owners(pieces.get(i)).isEmpty();
      if (!owner && !words.has("possessive", pieces.get(i).lower())) {
        return at;
      }
    }
    return at;
  }

  private static @Nullable String ownerBefore(List<Piece> pieces, int from, int to) {
    for (int i = from; i < to; i++) {
      List<String> owners = RoleComposer.owners(pieces.get(i));
      if (owners.size() == 1) {
        return owners.getFirst();
      }
    }
    return null;
  }

  private Optional<Found> named(
      List<Piece> pieces,
      int from,
      int at,
      @Nullable OfficeType type,
      @Nullable String owner,
      boolean former,
      String officeWords) {
    Piece name = pieces.get(at);
    List<PersonName> names = name.list(PersonName.class);
    boolean full = isFull(name);
    List<Person> persons =
        names.stream().filter(n -> n.full() || !full).map(PersonName::person).toList();
    int next = afterNativeScript(pieces, afterSuffix(pieces, at + 1));
    String country = owner;
    if (country == null && next + 1 < pieces.size() && pieces.get(next).isWord("of")) {
      int place = pieces.get(next + 1).isWord("the") ? next + 2 : next + 1;
      String said = place < pieces.size() && type != null ? ownerAt(pieces.get(place)) : null;
      if (said != null) {
        country = said;
        next = place + 1;
      }
    }
    OfficeType office = type;
    boolean isFormer = former;
    Optional<OfficePhrase> apposition = apposition(pieces, next);
    if (apposition.isPresent() && office == null) {
      office = apposition.get().type();
      country = country == null ? apposition.get().owner() : country;
      isFormer = apposition.get().former();
      next = apposition.get().next();
    }
    Span span = pieces.get(from).span().cover(pieces.get(next - 1).span());
    return Optional.of(
        new Found(new PersonMention(span, persons, full, office, country, isFormer), next));
  }

  private static @Nullable String ownerAt(Piece piece) {
    return piece
        .find(CountryName.class)
        .map(country -> country.country().code())
        .or(() -> piece.find(OrganisationName.class).map(OrganisationName::organisation))
        .orElse(null);
  }

  /** ", the president of Colombia" when a comma, bracket or the sentence's end follows it. */
  private Optional<OfficePhrase> apposition(List<Piece> pieces, int at) {
    if (at >= pieces.size() || !pieces.get(at).isWord(",")) {
      return Optional.empty();
    }
    return OfficePhrase.read(pieces, at + 1, words)
        .filter(office -> !office.plural() && office.owners().size() <= 1)
        .filter(office -> office.determined() || office.owner() != null)
        .filter(office ->
            office.next() >= pieces.size() || pieces.get(office.next()).isWord(",", ".", ")", ";"));
  }

  /** Skips "Jr." and ", Jr.," as a part of the name before it. */
  private int afterSuffix(List<Piece> pieces, int at) {
    boolean comma = at < pieces.size() && pieces.get(at).isWord(",");
    int suffix = comma ? at + 1 : at;
    if (suffix >= pieces.size() || !words.has("name-suffix", pieces.get(suffix).lower())) {
      return at;
    }
    int next = suffix + 1;
    boolean closed =
        comma
            && next + 1 < pieces.size()
            && pieces.get(next).isWord(",")
            && pieces.get(next + 1).isPlain()
            && !pieces.get(next + 1).isCapitalised()
            && !pieces.get(next + 1).isWord("and", "joined", "the", "who", "accompanied");
    return closed ? next + 1 : next;
  }

  /** Skips "(習近平)". */
  private static int afterNativeScript(List<Piece> pieces, int at) {
    if (at + 2 < pieces.size()
        && pieces.get(at).isWord("(")
        && pieces.get(at + 2).isWord(")")
        && pieces.get(at + 1).word().chars().noneMatch(c -> c < 128)) {
      return at + 3;
    }
    return at;
  }

  private Optional<Found> unknown(List<Piece> pieces, int from, int at, OfficePhrase office) {
    if (TitleCase.isIn(pieces)) {
      // "HH the Emir Concludes Asian Tour": the text below names whom it introduces
      return Optional.empty();
    }
    List<String> name = new ArrayList<>();
    int next = at;
    while (next < pieces.size() && next < at + 5 && isNamePart(pieces, next, !name.isEmpty())) {
      name.add(pieces.get(next).word());
      next++;
    }
    boolean apposed = at > office.next();
    if (name.stream().anyMatch(word -> words.has("body-noun", word.toLowerCase(Locale.ROOT)))) {
      return Optional.empty();
    }
    if (name.isEmpty() || (name.size() == 1 && (apposed || office.owner() == null))) {
      return Optional.empty();
    }
    if (name.size() == 1 && name.getFirst().chars().noneMatch(Character::isLowerCase)) {
      // "PRIME MINISTER OF PERU STATEMENT": the next word of a heading
      return Optional.empty();
    }
    next = afterSuffix(pieces, next);
    String country = office.owner();
    if (country == null && next + 1 < pieces.size() && pieces.get(next).isWord("of")) {
      int place = pieces.get(next + 1).isWord("the") ? next + 2 : next + 1;
      country = place < pieces.size() ? ownerAt(pieces.get(place)) : null;
      next = country == null ? next : place + 1;
    }
    Span span = pieces.get(from).span().cover(pieces.get(next - 1).span());
    return Optional.of(
        new Found(
            new UnknownPerson(span, String.join(" ", name), office.words(), office.type(), country),
            next));
  }

  private boolean isNamePart(List<Piece> pieces, int at, boolean inside) {
    Piece piece = pieces.get(at);
    return piece.isCapitalised()
        || (inside
            && words.has("name-particle", piece.lower())
            && at + 1 < pieces.size()
            && pieces.get(at + 1).isCapitalised())
        || (piece.has(PersonName.class) && !isFull(piece));
  }
}
