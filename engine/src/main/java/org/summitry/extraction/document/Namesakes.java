package org.summitry.extraction.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.gazetteer.Person;

/**
 * Bare family names that the article itself gives to somebody else: where "Arthur W. Brown" is
 * nominated, "Brown served in Quito" is not the prime minister of that name. Whom the article names
 * in full or by an office keeps the name.
 */
final class Namesakes {
  private static final int KIN_REACH = 40;
  private static final Set<String> KIN = Vocabulary.of("kin-before-names");

  /**
   * Given names with initials, or initials alone, before a family name: "Arthur W. ", "C.S. Eliot
   * ".
   */
  private static final String INITIALS =
      "(?:\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. ){1,3}|(?:\\p{Lu}\\.){2,3} \\p{Lu}\\p{Ll}+ )";

  /** Initials and a further name behind a given name: "Martin J. Walsh". */
  private static final String FURTHER = " (?:\\p{Lu}\\. ){1,2}\\p{Lu}[\\p{L}'’-]+";

  private final String text;
  private final Map<String, Boolean> asked = new HashMap<>();

  private Namesakes(String text) {
    this.text = text;
  }

  /** The mentions without the names of others. */
  static List<List<Mention>> without(List<List<Mention>> mentions, String text) {
    Set<String> introduced = new HashSet<>();
    mentions.stream()
        .flatMap(List::stream)
        .filter(mention -> mention instanceof PersonMention person && isIntroduced(person))
        .flatMap(mention -> ((PersonMention) mention).candidates().stream())
        .map(Person::id)
        .forEach(introduced::add);
    Namesakes namesakes = new Namesakes(text);
    return mentions.stream()
        .map(some ->
            some.stream()
                .filter(mention ->
                    !(mention instanceof PersonMention person)
                        || isIntroduced(person)
                        || person.candidates().stream().anyMatch(p -> introduced.contains(p.id()))
                        || !namesakes.isBorne(person))
                .toList())
        .toList();
  }

  private static boolean isIntroduced(PersonMention person) {
    return person.full() || person.office() != null || person.country() != null;
  }

  private boolean isBorne(PersonMention person) {
    String name = person.span().in(text);
    return name.indexOf(' ') < 0 && asked.computeIfAbsent(name, this::isOfSomebodyElse);
  }

  private boolean isOfSomebodyElse(String name) {
    String quoted = Pattern.quote(name);
    Matcher matcher =
        Pattern.compile("\\b" + INITIALS + quoted + "\\b|\\b" + quoted + FURTHER).matcher(text);
    while (matcher.find()) {
      String before = text.substring(Math.max(0, matcher.start() - KIN_REACH), matcher.start());
      if (KIN.stream().noneMatch(before.toLowerCase(Locale.ROOT)::contains)) {
        return true;
      }
    }
    return false;
  }
}
