package org.summitry.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.summitry.gazetteer.Answer.Gathering;
import org.summitry.gazetteer.NameMatch.OrganisationName;
import org.summitry.gazetteer.NameMatch.SeriesName;

/** Finds the editions of a summit series by its name, its code or its organisation. */
final class Gatherings {
  private final IndexedGazetteer gazetteer;

  Gatherings(IndexedGazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** With a year its editions, without one all, those nearest to the day first. */
  List<Gathering> find(String text, Question question, OptionalInt year, LocalDate day) {
    List<Gathering> found = new ArrayList<>();
    for (String code : series(text, question)) {
      String name = gazetteer.summits().find(code).map(Series::name).orElse(code);
      for (Edition edition : gazetteer.editions(code, day)) {
        if (year.isEmpty() || edition.year() == year.getAsInt()) {
          found.add(gathering(name, edition));
        }
      }
    }
    return found;
  }

  private Set<String> series(String text, Question question) {
    String asked = key(text);
    Set<String> codes = new LinkedHashSet<>();
    for (String code : gazetteer.summits().codes()) {
      if (key(code).equals(asked)) {
        codes.add(code);
      }
    }
    question.listOf(SeriesName.class).forEach(name -> codes.add(name.series().code()));
    if (codes.isEmpty()) {
      for (OrganisationName name : question.listOf(OrganisationName.class)) {
        gazetteer.summits().ofOrganisation(name.organisation()).forEach(codes::add);
      }
    }
    return codes;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("\\b(?:summit|the|meeting)\\b", "")
        .replaceAll("[^\\p{L}\\p{Nd}]+", "");
  }

  private static Gathering gathering(String name, Edition edition) {
    return new Gathering(
        edition.series() + " " + edition.year(),
        name,
        edition.series(),
        edition.year(),
        edition.start().toString(),
        edition.end() == null ? null : edition.end().toString(),
        edition.city(),
        edition.host(),
        "edition of " + edition.year() + " (source: " + edition.source() + ")");
  }
}
