package org.summitry.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.NameMatch.PersonName;
import org.summitry.gazetteer.NameMatch.PlaceName;
import org.summitry.gazetteer.Person;

/**
 * Persons whom the article introduced with an office, and whom the gazetteer does not know:
 * "Foreign Minister Ricardo Patiño" is "Patiño" further down.
 */
public final class Introduced {
  public static final Introduced NOBODY = new Introduced(List.of(), "");

  private final GivenNames givenNames;
  private final Map<String, UnknownPerson> byFamily = new HashMap<>();
  private final Map<String, UnknownPerson> byName = new HashMap<>();

  /** The first words of the full names. */
  private final Set<String> openers = new HashSet<>();

  /** Who is named in full, by family name: "Lagos" is no city where Ricardo Lagos is spoken of. */
  private final Map<String, Person> bearers = new HashMap<>();

  /** The same by a spelling of the family name that only the full name here has. */
  private final Map<String, Person> spelled = new HashMap<>();

  private static final int SHORTEST_SPELLING = 5;

  /**
   * @param mentions all mentions of the article
   * @param text the article's text
   */
  public Introduced(List<Mention> mentions, String text) {
    givenNames = new GivenNames(mentions, text);
    for (Mention mention : mentions) {
      if (mention instanceof PersonMention named
          && named.full()
          && named.candidates().size() == 1) {
        Person person = named.candidates().getFirst();
        bearers.putIfAbsent(person.family(), person);
        spell(text.substring(named.span().start(), named.span().end()), person);
      }
      if (mention instanceof UnknownPerson person && person.name().indexOf(' ') > 0) {
        byName.putIfAbsent(person.name(), person);
        openers.add(firstWord(person.name()));
        byFamily.putIfAbsent(person.name().substring(person.name().lastIndexOf(' ') + 1), person);
      }
    }
  }

  /** Whether the article introduced nobody, so that names stand for whom the gazetteer says. */
  public boolean isEmpty() {
    return byName.isEmpty() && givenNames.isEmpty() && bearers.isEmpty();
  }

  /** The introduced person whose full or family name stands at the piece. */
  Optional<Found> find(List<Piece> pieces, int at) {
    if (isEmpty() || !pieces.get(at).isPlain() && pieces.get(at).match() == null) {
      return Optional.empty();
    }
    for (int length = 4; length > 1; length--) {
      Optional<Found> full = full(pieces, at, length);
      if (full.isPresent()) {
        return full;
      }
    }
    Optional<Found> bearer = bearer(pieces.get(at), at).or(() -> spelled(pieces, at));
    if (bearer.isPresent()) {
      return bearer;
    }
    UnknownPerson person = byFamily.get(pieces.get(at).word());
    boolean beside = at > 0 && pieces.get(at - 1).isCapitalised() && at > 1;
    return person == null || beside
        ? givenNames.find(pieces, at)
        : Optional.of(new Found(again(person, pieces, at, at + 1), at + 1));
  }

  /** After "Salome Zurabishvili" the word "Zurabishvili" is her, however others spell it. */
  private void spell(String words, Person person) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean name =
        last.length() >= SHORTEST_SPELLING
            && last.length() < words.length()
            && last.chars().allMatch(Character::isLetter)
            && Character.isUpperCase(last.charAt(0))
            && !last.equals(person.family());
    if (name) {
      spelled.putIfAbsent(last, person);
    }
  }

  private Optional<Found> spelled(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    Person person = piece.isPlain() ? spelled.get(piece.word()) : null;
    boolean alone =
        (at == 0 || !pieces.get(at - 1).isCapitalised() || at == 1)
            && (at + 1 >= pieces.size() || !pieces.get(at + 1).isCapitalised());
    return person == null || !alone
        ? Optional.empty()
        : Optional.of(
            new Found(
                new PersonMention(piece.span(), List.of(person), false, null, null, false),
                at + 1));
  }

  private Optional<Found> bearer(Piece piece, int at) {
    Person person = bearers.get(piece.word());
    boolean meant =
        person != null
            && piece.has(PlaceName.class)
            && PlaceParts.isElsewhere(piece)
            && piece.list(PersonName.class).stream()
                .anyMatch(name -> name.person().id().equals(person.id()));
    return meant
        ? Optional.of(
            new Found(
                new PersonMention(piece.span(), List.of(person), false, null, null, false), at + 1))
        : Optional.empty();
  }

  private Optional<Found> full(List<Piece> pieces, int at, int length) {
    if (at + length > pieces.size() || !openers.contains(firstWord(pieces.get(at).word()))) {
      return Optional.empty();
    }
    String words =
        String.join(" ", pieces.subList(at, at + length).stream().map(Piece::word).toList());
    UnknownPerson person = byName.get(words);
    return person == null
        ? Optional.empty()
        : Optional.of(new Found(again(person, pieces, at, at + length), at + length));
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private static Mention again(UnknownPerson person, List<Piece> pieces, int from, int next) {
    return new UnknownPerson(
        pieces.get(from).span().cover(pieces.get(next - 1).span()),
        person.name(),
        person.officeWords(),
        person.office(),
        person.country());
  }
}
