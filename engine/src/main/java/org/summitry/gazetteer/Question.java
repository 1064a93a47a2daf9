package org.summitry.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Demonym;
import org.summitry.gazetteer.NameMatch.Government;
import org.summitry.gazetteer.NameMatch.Meaning;
import org.summitry.gazetteer.NameMatch.OfficeWord;
import org.summitry.gazetteer.NameMatch.OrganisationName;
import org.summitry.gazetteer.NameMatch.PersonName;
import org.summitry.gazetteer.NameMatch.PlaceName;
import org.summitry.gazetteer.NameMatch.Region;
import org.summitry.gazetteer.NameMatch.SeriesName;

/**
 * What the names in a question can mean. A question is typed in haste, so words in small letters
 * are also tried with capitals: "kazakh president", "un secretary-general".
 *
 * @param text as asked
 * @param former whether it asks for someone who no longer holds the office
 */
record Question(String text, List<Meaning> meanings, boolean former) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}.]+");
  private static final Pattern FORMER =
      Pattern.compile("(?i)\\b(?:former|ex|previous|late)\\b[ -]*");
  private static final int LONGEST_ACRONYM = 6;

  Question {
    meanings = List.copyOf(meanings);
  }

  static Question of(NameIndex names, String text) {
    Matcher former = FORMER.matcher(text);
    boolean past = former.find();
    String asked = past ? former.replaceAll("") : text;
    List<Meaning> meanings = new ArrayList<>();
    Set<Integer> read = new LinkedHashSet<>();
    add(names.match(asked), meanings, read);
    add(names.match(capitalised(asked)), meanings, read);
    add(names.match(shouted(asked, read)), meanings, read);
    return new Question(text, meanings, past);
  }

  /** Adds what covers places that nothing was found at so far. */
  private static void add(List<NameMatch> matches, List<Meaning> meanings, Set<Integer> read) {
    for (NameMatch match : matches) {
      boolean fresh = false;
      for (int at = match.span().start(); at < match.span().end(); at++) {
        fresh |= !read.contains(at);
      }
      if (fresh) {
        addAll(match, meanings);
        for (int at = match.span().start(); at < match.span().end(); at++) {
          read.add(at);
        }
      }
    }
  }

  /** "Nepal" is the country, not somebody of that family name. */
  private static void addAll(NameMatch match, List<Meaning> meanings) {
    boolean country = match.meanings().stream().anyMatch(CountryName.class::isInstance);
    for (Meaning meaning : match.meanings()) {
      if (!(country && meaning instanceof PersonName name && !name.full())) {
        meanings.add(meaning);
      }
    }
  }

  private static String capitalised(String text) {
    return WORD.matcher(text)
        .replaceAll(word -> {
          String found = word.group();
          return Matcher.quoteReplacement(
              Character.toUpperCase(found.charAt(0)) + found.substring(1));
        });
  }

  /** Short words that meant nothing yet, in capitals: "un" may be the UN. */
  private static String shouted(String text, Set<Integer> read) {
    return WORD.matcher(text)
        .replaceAll(word -> {
          boolean upper = word.group().length() <= LONGEST_ACRONYM && !read.contains(word.start());
          return Matcher.quoteReplacement(
              upper ? word.group().toUpperCase(Locale.ROOT) : word.group());
        });
  }

  /** Codes of the countries and organisations that are named, in order. */
  Set<String> countries() {
    Set<String> codes = new LinkedHashSet<>();
    for (Meaning meaning : meanings) {
      switch (meaning) {
        case CountryName(Country country) -> codes.add(country.code());
        case Demonym(Country country) -> codes.add(country.code());
        case Government(Country country) -> codes.add(country.code());
        case OrganisationName(String organisation) -> codes.add(organisation);
        case SeriesName(Series series) -> {
          if (series.organisation() != null) {
            codes.add(series.organisation());
          }
        }
        case OfficeWord word -> {
          if (!word.country().isEmpty()) {
            codes.add(word.country());
          }
        }
        case PersonName any -> {}
        case PlaceName any -> {}
        case Region(String name, List<String> members) -> {
          if (members.size() == 1) {
            codes.add(members.getFirst());
          }
        }
      }
    }
    return codes;
  }

  /** Whether one of the words stands in the question, whatever its capitals. */
  boolean says(List<String> words) {
    String asked = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> asked.contains(word.toLowerCase(Locale.ROOT)));
  }

  List<OfficeWord> offices() {
    return listOf(OfficeWord.class);
  }

  List<PersonName> persons() {
    return listOf(PersonName.class);
  }

  <M extends Meaning> List<M> listOf(Class<M> type) {
    return meanings.stream().filter(type::isInstance).map(type::cast).distinct().toList();
  }
}
