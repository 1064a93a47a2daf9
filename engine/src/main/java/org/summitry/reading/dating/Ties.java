package org.summitry.reading.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.gazetteer.NameMatch;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Demonym;
import org.summitry.gazetteer.NameMatch.Government;
import org.summitry.gazetteer.NameMatch.OrganisationName;
import org.summitry.model.DayInterval;
import org.summitry.model.Span;
import org.summitry.reading.TableFile;

/**
 * How long relations have lasted by the text: "32 years of diplomatic ties" between Kazakhstan and
 * China is written in 2024, since both count from 1992.
 */
final class Ties {
  private static final String NUMBER = "(\\d{1,3})";
  private static final String RELATIONS =
      "(?:(?:the )?(?:establishment|establishing|start|opening) of )?(?:\\p{Ll}+ )?"
          + "(?:diplomatic|bilateral) (?:ties|relations)";
  private static final Pattern OF_TIES =
      Pattern.compile(
          "(?i)"
              + NUMBER
              + "(?:[- ]years? (?:of|since|after) (?:the )?"
              + RELATIONS
              + "|(?:st|nd|rd|th) anniversary of (?:the )?"
              + RELATIONS
              + "|(?:st|nd|rd|th) (?:year|anniversary) since (?:the )?"
              + RELATIONS
              + ")");
  private static final Pattern OF_INDEPENDENCE =
      Pattern.compile(
          "(?i)"
              + NUMBER
              + "(?:(?:st|nd|rd|th) anniversary of (?:the |its |their )?(?:[\\p{L}'’]+ ){0,3}"
              + "independence|[- ]years? of (?:[\\p{L}'’]+ ){0,2}independence)");

  private final Map<Set<String>, Integer> since = new HashMap<>();

  private Ties() {}

  static Ties load() {
    Ties ties = new Ties();
    TableFile.list("ties.tsv").stream()
        .skip(1)
        .forEach(row -> ties.since.put(pair(row.get(0), row.get(1)), Integer.valueOf(row.get(2))));
    return ties;
  }

  private static Set<String> pair(String first, String second) {
    return second.equals("-") ? Set.of(first) : Set.of(first, second);
  }

  /** The days that each anniversary in the text allows. */
  List<Constraint> list(String text, List<NameMatch> names) {
    List<Constraint> found = new ArrayList<>();
    Matcher ties = OF_TIES.matcher(text);
    while (ties.find()) {
      List<String> countries = countries(text, ties.start(), names);
      for (int one = 0; one < countries.size(); one++) {
        for (int other = one + 1; other < countries.size(); other++) {
          constraint(Set.of(countries.get(one), countries.get(other)), ties).ifPresent(found::add);
        }
      }
    }
    Matcher independence = OF_INDEPENDENCE.matcher(text);
    while (independence.find()) {
      for (String country : countries(text, independence.start(), names)) {
        constraint(Set.of(country), independence).ifPresent(found::add);
      }
    }
    return found;
  }

  /** From the anniversary's year to the day before the next anniversary, whenever that is. */
  private Optional<Constraint> constraint(Set<String> countries, Matcher said) {
    Integer from = since.get(countries);
    if (from == null) {
      return Optional.empty();
    }
    int year = from + Integer.parseInt(said.group(1));
    DayInterval days = DayInterval.parse(year + "-01-01/" + (year + 1) + "-06-30");
    String who = String.join(" and ", countries.stream().sorted().toList());
    return Optional.of(
        new Constraint(days, said.group() + " of " + who + ", counted from " + from));
  }

  /** Those named in the sentence; where it names too few, the first ones of the text. */
  private static List<String> countries(String text, int at, List<NameMatch> names) {
    String sentence = Tenses.sentenceAround(text, at);
    int start = text.lastIndexOf(sentence, at);
    Span span = new Span(Math.max(0, start), Math.max(0, start) + sentence.length());
    Set<String> near = new LinkedHashSet<>();
    Set<String> first = new LinkedHashSet<>();
    for (NameMatch name : names) {
      Optional<String> code = code(name);
      if (code.isPresent()) {
        if (name.span().start() >= span.start() && name.span().end() <= span.end()) {
          near.add(code.get());
        }
        if (first.size() < 2) {
          first.add(code.get());
        }
      }
    }
    if (near.size() < 2) {
      near.addAll(first);
    }
    return List.copyOf(near);
  }

  private static Optional<String> code(NameMatch name) {
    for (NameMatch.Meaning meaning : name.meanings()) {
      String code =
          switch (meaning) {
            case CountryName country -> country.country().code();
            case Demonym demonym -> demonym.country().code();
            case Government government -> government.country().code();
            case OrganisationName organisation -> organisation.organisation();
            case NameMatch.PersonName _,
                NameMatch.PlaceName _,
                NameMatch.SeriesName _,
                NameMatch.OfficeWord _,
                NameMatch.Region _ ->
                "";
          };
      if (!code.isEmpty()) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
