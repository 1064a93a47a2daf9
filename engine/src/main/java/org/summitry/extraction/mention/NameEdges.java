package org.summitry.extraction.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.gazetteer.NameMatch.PersonName;

/**
 * Where a name begins and ends: behind "Mr" and "Prime Minister Jigmi Y.", with "Jr." and "(習近平)"
 * as parts of it, and not inside a longer one: "Wang Dehua" is no Wang known to the gazetteer.
 */
final class NameEdges {
  private static final int HONORIFICS = 3;
  private static final Set<String> LINEAGE = Set.of("bin", "ibn", "bint", "al", "el");
  private static final Pattern HOUSE = Pattern.compile("(?i:al|el|as|ash|ath)-\\p{Lu}\\p{L}+");
  private static final Set<String> MIDDLE = Vocabulary.of("before-what-is-named-after");
  private static final Set<String> NAMED_AFTER = Vocabulary.of("named-after-people");
  private static final Set<String> BEFORE_NAMES = Vocabulary.of("before-short-names");

  private final ActorWords words;

  NameEdges(ActorWords words) {
    this.words = words;
  }

  /** Whether a name that the gazetteer knows begins there. */
  boolean isNameAt(List<Piece> pieces, int at) {
    return at < pieces.size()
        && pieces.get(at).has(PersonName.class)
        && !isPartOfLongerName(pieces, at)
        && !isNamedAfter(pieces, at);
  }

  /** "the Nelson Mandela Hall", "Julius Nyerere International Airport". */
  static boolean isNamedAfter(List<Piece> pieces, int at) {
    int next = at + 1;
    if (next + 1 < pieces.size() && MIDDLE.contains(pieces.get(next).lower())) {
      next++;
    }
    return next < pieces.size()
        && pieces.get(next).isCapitalised()
        && NAMED_AFTER.contains(pieces.get(next).lower())
        && !TitleCase.isIn(pieces);
  }

  /** "Wang Dehua", "Jane Sharif": a short form beside other capitalised words is another person. */
  private static boolean isPartOfLongerName(List<Piece> pieces, int at) {
    return !isFull(pieces.get(at))
        && at + 1 < pieces.size()
        && pieces.get(at + 1).isCapitalised()
        && !TitleCase.isIn(pieces);
  }

  /** "laid a wreath at National Heroes Park": the last word of what is called something else. */
  static boolean endsAnother(List<Piece> pieces, int at) {
    return at > 2
        && !isFull(pieces.get(at))
        && pieces.get(at - 1).isCapitalised()
        && pieces.get(at - 2).isCapitalised()
        && pieces.get(at - 3).isWord("at", "in", "the", "on", "from", "to", "of", "near")
        && !TitleCase.isIn(pieces);
  }

  /**
   * "Congresswoman Lee", "Julie Chung", "Bach & Garcia": behind a given name or a title that no
   * leader bears, and among the partners of a firm, a short name is another's.
   */
  static boolean isOfAnother(List<Piece> pieces, int at) {
    if (isFull(pieces.get(at)) || TitleCase.isIn(pieces)) {
      return false;
    }
    boolean firm =
        at > 0 && pieces.get(at - 1).isWord("&")
            || at + 1 < pieces.size() && pieces.get(at + 1).isWord("&");
    return firm
        || at > 1
            && isGivenName(pieces.get(at - 1))
            && !isOpening(pieces, at - 1)
            && !isSpelling(pieces.get(at - 1), pieces.get(at));
  }

  /** "Eduard Nalbandian" is Edward Nalbandian. */
  private static boolean isSpelling(Piece given, Piece name) {
    char initial = Character.toLowerCase(given.word().charAt(0));
    return name.list(PersonName.class).stream()
        .flatMap(one -> one.person().names().stream())
        .flatMap(form -> Stream.of(form.split(" ")))
        .anyMatch(word -> Character.toLowerCase(word.charAt(0)) == initial);
  }

  private static boolean isGivenName(Piece piece) {
    return piece.isCapitalised() && !BEFORE_NAMES.contains(piece.lower());
  }

  /** Whether the word is capital for what stands before it: it opens a sentence or a saying. */
  private static boolean isOpening(List<Piece> pieces, int at) {
    return !Character.isLetterOrDigit(pieces.get(at - 1).word().charAt(0))
        && !pieces.get(at - 1).isWord(",", "-", "(", "&", "'s", "’s");
  }

  /** Whether it is the whole name of somebody. */
  static boolean isFull(Piece piece) {
    return piece.list(PersonName.class).stream().anyMatch(PersonName::full);
  }

  /** Skips "Mr", "His Excellency". */
  int afterHonorific(List<Piece> pieces, int at) {
    int next = at;
    while (next < pieces.size()
        && words.has("honorific", pieces.get(next).lower())
        && next < at + HONORIFICS) {
      next++;
    }
    return next;
  }

  /** "Prime Minister Jigmi Y. Thinley": the family name behind the initial. */
  int behindInitial(List<Piece> pieces, int at) {
    int name = at + 2;
    boolean initial =
        name < pieces.size()
            && pieces.get(at).isCapitalised()
            && !pieces.get(at).has(PersonName.class)
            && pieces.get(at + 1).word().matches("\\p{Lu}\\.?");
    return initial && isNameAt(pieces, name) ? name : at;
  }

  /** Skips "Jr." and ", Jr.," as a part of the name before it. */
  int afterSuffix(List<Piece> pieces, int at) {
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

  /** Skips "al-Saud", "bin Sultan Al Nahyan" behind a full name that does without it. */
  static int afterLineage(List<Piece> pieces, int at) {
    int next = at;
    while (next < pieces.size() && pieces.get(next).isPlain()) {
      Piece piece = pieces.get(next);
      boolean particle =
          LINEAGE.contains(piece.lower())
              && next + 1 < pieces.size()
              && pieces.get(next + 1).isCapitalised();
      if (!particle && !HOUSE.matcher(piece.word()).matches()) {
        return next;
      }
      next += particle ? 2 : 1;
    }
    return next;
  }

  /** Skips "(習近平)". */
  static int afterNativeScript(List<Piece> pieces, int at) {
    if (at + 2 < pieces.size()
        && pieces.get(at).isWord("(")
        && pieces.get(at + 2).isWord(")")
        && pieces.get(at + 1).word().chars().noneMatch(c -> c < 128)) {
      return at + 3;
    }
    return at;
  }
}
