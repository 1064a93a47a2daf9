package org.summitry.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Demonym;
import org.summitry.gazetteer.NameMatch.OfficeWord;
import org.summitry.gazetteer.NameMatch.OrganisationName;
import org.summitry.gazetteer.NameMatch.Region;
import org.summitry.gazetteer.NameMatch.SeriesName;
import org.summitry.gazetteer.OfficeType;

/**
 * Words that name an office with what belongs to it: "the former Kazakh president", "President of
 * Russia", "the Russian and Turkish foreign ministers".
 *
 * @param next index of the piece after the phrase
 * @param owners countries or organisations, empty when none is said
 * @param words the office words as they stand
 * @param body the id of the one office they name, or empty
 */
record OfficePhrase(
    int next,
    OfficeType type,
    List<String> owners,
    boolean determined,
    boolean possessive,
    boolean former,
    boolean plural,
    String words,
    String body) {

  private static final Set<String> UNNAMED = Vocabulary.of("unnamed-state");
  private static final Set<String> DEPUTIES = Vocabulary.of("deputies");
  private static final Set<String> FURTHER = Vocabulary.of("further-ministry");

  @Nullable String owner() {
    return owners.size() == 1 ? owners.getFirst() : null;
  }

  /** The same office with other owners. */
  OfficePhrase of(List<String> others) {
    return new OfficePhrase(
        next, type, others, determined, possessive, former, plural, words, body);
  }

  /** Reads an office phrase that begins at the piece, and not within "Deputy Foreign Minister". */
  static Optional<OfficePhrase> read(List<Piece> pieces, int from, ActorWords words) {
    boolean deputy = from > 0 && DEPUTIES.contains(pieces.get(from - 1).lower());
    return deputy ? Optional.empty() : new Scan(pieces, words).read(from);
  }

  private static final class Scan {
    private final List<Piece> pieces;
    private final ActorWords words;
    private int at;
    private boolean determined;
    private boolean possessive;
    private boolean former;
    private final List<String> owners = new ArrayList<>();

    Scan(List<Piece> pieces, ActorWords words) {
      this.pieces = pieces;
      this.words = words;
    }

    Optional<OfficePhrase> read(int from) {
      at = from;
      determiner();
      modifiers();
      ownersBefore();
      modifiers();
      int officeAt = at;
      OfficeWord office = officeWord();
      if (office == null || isSomebodyElse()) {
        return Optional.empty();
      }
      String said = pieces.get(officeAt).word();
      boolean plural = isPlural(said);
      if (at < pieces.size() && pieces.get(at).isWord("-elect", "elect", "designate")) {
        at++;
        return Optional.of(phrase(OfficeType.ELECT, plural, said, ""));
      }
      furtherMinistry(said);
      ownersAfter();
      OfficeType type = office.type();
      if (owners.isEmpty() && !office.country().isEmpty()) {
        owners.add(office.country());
      }
      return Optional.of(phrase(type, plural, said, office.office()));
    }

    /** "heads of state", "foreign ministers", not "minister for foreign affairs". */
    private static boolean isPlural(String said) {
      String noun = said.split(" (of|for) ")[0];
      return noun.endsWith("s") && !noun.endsWith("ss");
    }

    private OfficePhrase phrase(OfficeType type, boolean plural, String said, String body) {
      return new OfficePhrase(
          at, type, List.copyOf(owners), determined, possessive, former, plural, said, body);
    }

    private void determiner() {
      if (at < pieces.size() && pieces.get(at).isPlain()) {
        String word = pieces.get(at).lower();
        determined = words.has("determiner", word);
        possessive = words.has("possessive", word);
        at += determined || possessive ? 1 : 0;
      }
    }

    private void modifiers() {
      while (at < pieces.size() && pieces.get(at).isPlain()) {
        String word = pieces.get(at).lower();
        if (words.has("former", word)) {
          former = true;
        } else if (!words.has("current", word)) {
          return;
        }
        at++;
      }
    }

    /** "Kazakh", "Kazakhstan's", "Russian and Turkish", "NATO". */
    private void ownersBefore() {
      int start = at;
      List<String> found = new ArrayList<>();
      while (at < pieces.size()) {
        List<String> owner = owner(pieces.get(at));
        if (owner.isEmpty()) {
          break;
        }
        found.addAll(owner);
        at++;
        if (at < pieces.size() && pieces.get(at).isWord("'s", "’s", "'", "’")) {
          at++;
        }
        int joined = joiner(at);
        if (determined
            && joined == at + 1
            && joined + 1 < pieces.size()
            && pieces.get(at).isWord("and")
            && pieces.get(at - 1).has(Demonym.class)
            && pieces.get(joined).isWord("the")
            && pieces.get(joined + 1).has(Demonym.class)) {
          // "the British and the Greek prime minister"
          joined++;
        }
        if (joined > at && joined < pieces.size() && !owner(pieces.get(joined)).isEmpty()) {
          at = joined;
        } else {
          break;
        }
      }
      if (found.isEmpty()) {
        at = start;
      }
      owners.addAll(found);
    }

    /** "of Russia", "of the European Union", "of Russia, Armenia and Azerbaijan". */
    private void ownersAfter() {
      if (at + 1 >= pieces.size() || !pieces.get(at).isWord("of", "for")) {
        return;
      }
      int start = at;
      at++;
      List<String> found = new ArrayList<>();
      while (at < pieces.size()) {
        while (at < pieces.size()
            && pieces
                .get(at)
                .isWord(
                    "the",
                    "republic",
                    "state",
                    "federal",
                    "people's",
                    "kingdom",
                    "of",
                    "islamic",
                    "neighbouring",
                    "neighboring")) {
          at++;
        }
        if (at >= pieces.size() || owner(pieces.get(at)).isEmpty()) {
          break;
        }
        found.addAll(owner(pieces.get(at)));
        at++;
        int joined = joiner(at);
        joined += joined > at && joined < pieces.size() && pieces.get(joined).isWord("the") ? 1 : 0;
        if (joined > at
            && joined < pieces.size()
            && !owner(pieces.get(joined)).isEmpty()
            && !isOfficeNext(joined + 1)) {
          at = joined;
        } else {
          break;
        }
      }
      if (found.isEmpty() && !isUnnamedState(start)) {
        at = start;
      }
      owners.addAll(found);
    }

    /** "President of the Republic": the state goes without its name. */
    private boolean isUnnamedState(int start) {
      return at == start + 3
          && pieces.get(start + 1).isWord("the")
          && UNNAMED.contains(pieces.get(start + 2).lower());
    }

    /** "Minister for Foreign Affairs and Trade": behind the office that has a name. */
    private void furtherMinistry(String said) {
      if (!said.toLowerCase(Locale.ROOT).startsWith("minister ") && !said.endsWith("Affairs")) {
        return;
      }
      int next = at;
      while (next < pieces.size() && pieces.get(next).isWord(",", "and", "&")) {
        next++;
      }
      int from = next;
      while (next > at && next < pieces.size() && isOfMinistry(pieces.get(next))) {
        next++;
      }
      at = next > from ? next : at;
    }

    private static boolean isOfMinistry(Piece piece) {
      return piece.isCapitalised() && FURTHER.contains(piece.lower());
    }

    private boolean isOfficeNext(int index) {
      return index < pieces.size() && pieces.get(index).has(OfficeWord.class);
    }

    private int joiner(int index) {
      int next = index;
      while (next < pieces.size() && pieces.get(next).isWord(",", "and", "&")) {
        next++;
      }
      return next;
    }

    private static List<String> owner(Piece piece) {
      Optional<CountryName> country = piece.find(CountryName.class);
      if (country.isPresent()) {
        return List.of(country.get().country().code());
      }
      Optional<Demonym> demonym = piece.find(Demonym.class);
      if (demonym.isPresent()) {
        return List.of(demonym.get().country().code());
      }
      Optional<OrganisationName> organisation = piece.find(OrganisationName.class);
      if (organisation.isPresent()) {
        return List.of(organisation.get().organisation());
      }
      Optional<SeriesName> series = piece.find(SeriesName.class);
      if (series.isPresent() && series.get().series().organisation() != null) {
        return List.of(series.get().series().organisation());
      }
      return piece.find(Region.class).map(Region::members).orElse(List.of());
    }

    private @Nullable OfficeWord officeWord() {
      if (at >= pieces.size()) {
        return null;
      }
      Optional<OfficeWord> office = pieces.get(at).find(OfficeWord.class);
      at += office.isPresent() ? 1 : 0;
      return office.orElse(null);
    }

    private boolean isSomebodyElse() {
      if (at >= pieces.size()) {
        return false;
      }
      boolean possessed = pieces.get(at).isWord("'s", "’s");
      int next = possessed ? at + 1 : at;
      boolean own =
          possessed
              && next + 1 < pieces.size()
              && words.has("own-gathering", pieces.get(next + 1).lower());
      return next < pieces.size()
          && !own
          && pieces.get(next).isPlain()
          && words.has("office-follower", pieces.get(next).lower());
    }
  }
}
