package org.summitry.extraction.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Person;

/**
 * Bare family names that the article itself gives to somebody else: where "Arthur W. Brown" is
 * nominated, "Brown served in Quito" is not the prime minister of that name. Nor is "Davis" anybody
 * where a commoner's name stands bare in an article that does not even name the leader's country.
 * Whom the article names in full or by an office keeps the name.
 */
final class Namesakes {
  private static final int KIN_REACH = 40;
  private static final int NAME_REACH = 60;
  private static final Set<String> KIN = Vocabulary.of("kin-before-names");

  /** Given names with initials, or initials alone, before a name: "Arthur W. ", "C.S. Eliot ". */
  private static final Pattern INITIALS =
      Pattern.compile(
          "\\b(?:\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. ){1,3}|(?:\\p{Lu}\\.){2,3} \\p{Lu}\\p{Ll}+ )$");

  /** Initials and a further name behind a given name: "Martin J. Walsh". */
  private static final Pattern FURTHER =
      Pattern.compile(" (?:\\p{Lu}\\. ){1,2}\\p{Lu}[\\p{L}'’-]+");

  /** "Key, 31, no relation to the prime minister": whoever is so called here is another. */
  private static final Pattern UNRELATED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’-]+)[,(—–-]? ?(?:\\d{1,2},? ?)?(?:who is |is )?no relation (?:to|of)\\b");

  /** What joins names in a row, but not the partners of a firm. */
  private static final Pattern JOINT = Pattern.compile(",? and |, ");

  private static final int LONGEST_JOINT = 6;

  private final String text;
  private final Gazetteer gazetteer;
  private final Set<String> spokenOf;
  private final Map<String, Boolean> asked = new HashMap<>();

  private Namesakes(String text, Gazetteer gazetteer, Set<String> spokenOf) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.spokenOf = spokenOf;
  }

  /** The mentions without the names of others. */
  static List<List<Mention>> without(
      List<List<Mention>> mentions, String text, Gazetteer gazetteer) {
    Set<String> introduced = new HashSet<>();
    mentions.stream()
        .flatMap(List::stream)
        .filter(mention -> mention instanceof PersonMention person && isIntroduced(person))
        .flatMap(mention -> ((PersonMention) mention).candidates().stream())
        .map(Person::id)
        .forEach(introduced::add);
    Namesakes namesakes = new Namesakes(text, gazetteer, SpokenOf.countries(mentions));
    Set<String> others = unrelated(text);
    return mentions.stream()
        .map(some ->
            some.stream()
                .filter(mention ->
                    !(mention instanceof PersonMention other)
                        || !others.contains(lastWord(other.span().in(text))))
                .filter(mention ->
                    !(mention instanceof PersonMention person)
                        || isIntroduced(person)
                        || person.candidates().stream().anyMatch(p -> introduced.contains(p.id()))
                        || !namesakes.isBorne(person)
                            && (!namesakes.isCommoner(person) || namesakes.isInRow(person, some)))
                .toList())
        .toList();
  }

  private static Set<String> unrelated(String text) {
    Set<String> names = new HashSet<>();
    Matcher matcher = UNRELATED.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isIntroduced(PersonMention person) {
    return person.full() || person.office() != null || person.country() != null;
  }

  /** A commoner's name, or a word, in an article that speaks of none of the bearers' countries. */
  private boolean isCommoner(PersonMention person) {
    return gazetteer.isAmbiguous(form(person))
        && person.candidates().stream()
            .flatMap(one -> gazetteer.terms(one).stream())
            .noneMatch(term -> spokenOf.contains(term.office().country()));
  }

  /** "Rubio, Wong and Iwaya": who stands in a row with others is as well known as they are. */
  private boolean isInRow(PersonMention person, List<Mention> sentence) {
    return sentence.stream()
        .filter(PersonMention.class::isInstance)
        .map(Mention::span)
        .anyMatch(other ->
            isJoint(other.end(), person.span().start())
                || isJoint(person.span().end(), other.start()));
  }

  private boolean isJoint(int from, int to) {
    return from < to
        && to - from <= LONGEST_JOINT
        && JOINT.matcher(text.substring(from, to)).matches();
  }

  /** The name without what stands before it: "Sullivan" of "Mr. Sullivan". */
  private String form(PersonMention person) {
    String words = person.span().in(text);
    return person.candidates().stream()
        .flatMap(one -> Stream.concat(Stream.of(one.family()), one.shortNames().stream()))
        .filter(words::endsWith)
        .max(Comparator.comparing(String::length))
        .orElse(words);
  }

  private boolean isBorne(PersonMention person) {
    String name = person.span().in(text);
    return name.indexOf(' ') < 0 && asked.computeIfAbsent(name, this::isOfSomebodyElse);
  }

  private boolean isOfSomebodyElse(String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      if (isWord(at, end) && (isBehindInitials(at) || isBeforeAnother(at, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private boolean isBehindInitials(int at) {
    Matcher before = INITIALS.matcher(text).region(Math.max(0, at - NAME_REACH), at);
    return before.find() && !isKinNamed(before.start());
  }

  private boolean isBeforeAnother(int at, int end) {
    Matcher behind = FURTHER.matcher(text).region(end, Math.min(text.length(), end + NAME_REACH));
    return behind.lookingAt() && !isKinNamed(at);
  }

  private boolean isKinNamed(int start) {
    String before = text.substring(Math.max(0, start - KIN_REACH), start);
    return KIN.stream().anyMatch(before.toLowerCase(Locale.ROOT)::contains);
  }
}
