package org.summitry.extraction.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.Person;

/**
 * Persons named in full who are elsewhere called by the given name alone: "President Uhuru
 * Kenyatta" is "Uhuru" further down, "King Salman" is "Salman". A given name that two persons of
 * the article bear names none.
 */
final class GivenNames {
  private static final int SHORTEST = 4;

  /** Forms of address that stand before the given name: "Sir Keir", "Mr Saifuddin". */
  private static final String[] KNIGHTLY = {
    "sir",
    "dame",
    "lord",
    "lady",
    "don",
    "sheikh",
    "mr",
    "mrs",
    "ms",
    "dr",
    "datuk",
    "prince",
    "princess",
    "king",
    "queen",
    "shaikh",
    "shaikha",
    "sheikha",
    "sultan",
    "emir"
  };

  private static final Set<String> TITLES = Vocabulary.of("royal-titles");

  private final Map<String, Person> byGiven = new HashMap<>();

  /**
   * @param text in which a given name must stand oftener than in the full names
   */
  GivenNames(List<Mention> mentions, String text) {
    Set<String> shared = new HashSet<>();
    Map<String, Integer> inFull = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention instanceof PersonMention named
          && named.full()
          && named.candidates().size() == 1) {
        Person person = named.candidates().getFirst();
        String given =
            spelled(text.substring(named.span().start(), named.span().end()), given(person));
        boolean titled = !person.name().startsWith(given);
        boolean own = given.length() >= SHORTEST && (titled || !given.equals(person.family()));
        if (own && person.name().indexOf(' ') > 0) {
          inFull.merge(given, 1, Integer::sum);
          Person before = byGiven.putIfAbsent(given, person);
          if (before != null && !before.id().equals(person.id())) {
            shared.add(given);
          }
        }
      }
    }
    byGiven.keySet().removeAll(shared);
    byGiven.keySet().removeIf(given -> count(text, given) <= inFull.getOrDefault(given, 0));
  }

  /** The first word of the name behind a ruler's title: "Salman" of "King Salman". */
  private static String given(Person person) {
    String[] words = person.name().split(" ");
    return words.length > 1 && TITLES.contains(words[0].toLowerCase(Locale.ROOT))
        ? words[1]
        : words[0];
  }

  /** As the text spells it: "Mohammad" of whom others call Mohammed. */
  private static String spelled(String words, String given) {
    return Arrays.stream(words.split(" "))
        .filter(word -> word.length() >= SHORTEST && Math.abs(word.length() - given.length()) <= 1)
        .filter(word -> isAlike(word, given))
        .findFirst()
        .orElse(given);
  }

  /** The same consonants in the same order. */
  private static boolean isAlike(String one, String other) {
    return consonants(one).equals(consonants(other));
  }

  private static String consonants(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[aeiouy]|(.)(?=\\1)", "");
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  boolean isEmpty() {
    return byGiven.isEmpty();
  }

  /** The person whose given name stands alone at the piece. */
  Optional<Found> find(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    Person person = piece.isPlain() ? byGiven.get(piece.word()) : null;
    boolean before =
        at > 1 && pieces.get(at - 1).isCapitalised() && !pieces.get(at - 1).isWord(KNIGHTLY);
    boolean after =
        at + 1 < pieces.size()
            && (pieces.get(at + 1).isCapitalised()
                || pieces.get(at + 1).has(org.summitry.gazetteer.NameMatch.PersonName.class));
    return person == null || before || after
        ? Optional.empty()
        : Optional.of(
            new Found(
                new PersonMention(piece.span(), List.of(person), false, null, null, false),
                at + 1));
  }
}
