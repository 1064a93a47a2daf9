package org.summitry.extraction.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.KnownNames.Title;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.MentionFinder.Composer;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Demonym;

/**
 * A name with its office before or behind: "Kazakh President Kassym-Jomart Tokayev", "Juan Manuel
 * Santos, the president of Colombia,", "Foreign Minister Ricardo Patiño", "Mr Macri".
 */
final class TitledNameComposer implements Composer {
  private static final Set<String> ROYAL = Vocabulary.of("royal-titles");

  private final ActorWords words;
  private final NameEdges edges;
  private final KnownNames known;
  private final UnknownNames unknown;

  TitledNameComposer(ActorWords words) {
    Appositions appositions = new Appositions(words);
    this.words = words;
    this.edges = new NameEdges(words);
    this.known = new KnownNames(edges, appositions);
    this.unknown = new UnknownNames(words, edges, appositions);
  }

  @Override
  public Optional<Found> find(List<Piece> pieces, int at) {
    Optional<OfficePhrase> office =
        OfficePhrase.read(pieces, at, words).map(phrase -> ofWhom(pieces, at, phrase));
    if (office.isPresent() && !office.get().plural() && office.get().owners().size() <= 1) {
      Optional<Found> titled =
          DoubleOffice.find(pieces, office.get(), words)
              .flatMap(second -> afterOffice(pieces, at, second))
              .or(() -> afterOffice(pieces, at, office.get()));
      if (titled.isPresent()) {
        return titled;
      }
    }
    OptionalInt behindTitle = LongTitle.name(pieces, at);
    if (behindTitle.isPresent()) {
      Title title = Title.ofCountry(ownerBefore(pieces, at));
      return Optional.of(known.read(pieces, at, behindTitle.getAsInt(), title));
    }
    Optional<Found> owned = ofCountry(pieces, at);
    if (owned.isPresent()) {
      return owned;
    }
    int counterpart = afterCounterpart(pieces, at);
    if (counterpart > at) {
      Title title = Title.ofCountry(ownerBefore(pieces, at, counterpart));
      return Optional.of(known.read(pieces, at, counterpart, title));
    }
    int name = edges.afterHonorific(pieces, at);
    if (!isKnownName(pieces, at, name)) {
      return unknown.introduction(pieces, at);
    }
    Found found = known.read(pieces, at, name, Title.ofCountry(ownerBefore(pieces, at)));
    boolean apposed = found.mention() instanceof PersonMention person && person.office() != null;
    return name > at || apposed || !NameEdges.isOfAnother(pieces, at)
        ? Optional.of(found)
        : Optional.empty();
  }

  private boolean isKnownName(List<Piece> pieces, int at, int name) {
    if (!edges.isNameAt(pieces, name) || NameEdges.endsAnother(pieces, name)) {
      return false;
    }
    return name > at || !PlaceParts.isElsewhere(pieces.get(at));
  }

  /** "Congolese President Tshisekedi": his name tells of which Congo. */
  private static OfficePhrase ofWhom(List<Piece> pieces, int at, OfficePhrase office) {
    boolean open =
        pieces.subList(at, office.next()).stream()
            .anyMatch(piece -> piece.list(Demonym.class).size() > 1);
    return open ? office.of(List.of()) : office;
  }

  /**
   * "Saudi King Salman", "Jordan's Prince Hassan": a royal name goes with its country. Others do at
   * the beginning, "Ghana's Nana Akufo-Addo said", or the parser takes the country for who says it.
   */
  private Optional<Found> ofCountry(List<Piece> pieces, int at) {
    boolean genitive = at + 2 < pieces.size() && pieces.get(at + 1).isWord("'s", "’s");
    boolean first = at == 0 || pieces.get(at - 1).isWord(".", "!", "?", "\"", "”");
    List<String> owners = RoleComposer.owners(pieces.get(at));
    int name = edges.afterHonorific(pieces, genitive ? at + 2 : at + 1);
    boolean fits =
        owners.size() == 1
            && edges.isNameAt(pieces, name)
            && (isRoyal(pieces.get(name))
                || first && genitive && pieces.get(at).has(CountryName.class));
    return fits
        ? Optional.of(known.read(pieces, at, name, Title.ofCountry(owners.getFirst())))
        : Optional.empty();
  }

  private static boolean isRoyal(Piece name) {
    String lower = name.lower();
    int title = lower.startsWith("crown ") ? "crown ".length() : 0;
    int end = lower.indexOf(' ', title);
    return end > 0 && ROYAL.contains(lower.substring(title, end));
  }

  private Optional<Found> afterOffice(List<Piece> pieces, int at, OfficePhrase office) {
    int name = office.next();
    boolean comma = name < pieces.size() && pieces.get(name).isWord(",");
    int afterComma = edges.afterHonorific(pieces, comma ? name + 1 : name);
    if (edges.isNameAt(pieces, afterComma)
        && (!comma || NameEdges.isFull(pieces.get(afterComma)))) {
      return Optional.of(known.read(pieces, at, afterComma, Title.of(office)));
    }
    int initialled = comma ? afterComma : edges.behindInitial(pieces, afterComma);
    if (initialled > afterComma) {
      return Optional.of(known.read(pieces, at, initialled, Title.of(office)));
    }
    if (comma) {
      return office.owner() == null
          ? Optional.empty()
          : unknown
              .find(pieces, at, afterComma, office)
              .filter(found -> isApposed(pieces, found.next()));
    }
    return unknown.find(pieces, at, edges.afterHonorific(pieces, name), office);
  }

  /** "The foreign minister of Peru, Cayetana Aljovín, had": the name ends with its apposition. */
  private static boolean isApposed(List<Piece> pieces, int next) {
    return next >= pieces.size() || pieces.get(next).isWord(",", ".", ")", ";");
  }

  /** "his Chinese counterpart Xi Jinping": the index of the name, or {@code at} when it is none. */
  private int afterCounterpart(List<Piece> pieces, int at) {
    for (int i = at; i < Math.min(at + 3, pieces.size()); i++) {
      if (words.has("counterpart", pieces.get(i).lower())) {
        boolean number = i + 1 < pieces.size() && pieces.get(i + 1).isWord("number");
        int word = number ? i + 2 : i + 1;
        int behind = RoleComposer.ownersBehind(pieces, word).isEmpty() ? word : word + 2;
        int name = edges.afterHonorific(pieces, behind);
        if (name < pieces.size() && pieces.get(name).isWord(",")) {
          name++;
        }
        return edges.isNameAt(pieces, name) && i > at ? name : at;
      }
      boolean owner = !RoleComposer.owners(pieces.get(i)).isEmpty();
      if (!owner && !words.has("possessive", pieces.get(i).lower())) {
        return at;
      }
    }
    return at;
  }

  /** "met Egypt's Sisi": whose leader the name must be. */
  private static @Nullable String ownerBefore(List<Piece> pieces, int name) {
    boolean genitive = name > 1 && pieces.get(name - 1).isWord("'s", "’s");
    List<String> owners = genitive ? RoleComposer.owners(pieces.get(name - 2)) : List.of();
    return owners.size() == 1 ? owners.getFirst() : null;
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
}
