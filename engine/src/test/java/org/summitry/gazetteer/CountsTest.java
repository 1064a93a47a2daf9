package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.summitry.model.Rank;

/**
 * Keeps the counts in {@code docs/gazetteer.md} true. Run with {@code -Dsummitry.write=true} to
 * write them anew.
 */
class CountsTest {
  private static final String START = "<!-- counts: written by CountsTest -->\n";
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2026;

  private final IndexedGazetteer gazetteer = (IndexedGazetteer) Gazetteers.standard();

  @Test
  void theDocumentHasTheCountsOfTheFiles() throws IOException {
    Path document =
        Path.of(
            Objects.requireNonNull(System.getProperty("summitry.root"), "run by Maven"),
            "docs/gazetteer.md");
    String text = Files.readString(document);
    int start = text.indexOf(START);
    assertThat(start).as("the line that the counts follow").isNotNegative();
    String head = text.substring(0, start + START.length());
    if (Boolean.getBoolean("summitry.write")) {
      Files.writeString(document, head + counts());
    } else {
      assertThat(text).isEqualTo(head + counts());
    }
  }

  private String counts() {
    return kinds() + years();
  }

  private String kinds() {
    Map<OfficeType, Integer> terms = new EnumMap<>(OfficeType.class);
    for (Person person : gazetteer.people().list()) {
      gazetteer.terms(person).forEach(term -> terms.merge(term.office().type(), 1, Integer::sum));
    }
    int editions =
        gazetteer.summits().codes().stream()
            .mapToInt(code -> gazetteer.summits().list(code).size())
            .sum();
    StringBuilder text = new StringBuilder("\n| kind | entries |\n| --- | ---: |\n");
    row(text, "countries and territories", gazetteer.countries().list().size());
    row(text, "persons", gazetteer.people().list().size());
    row(text, "offices", gazetteer.offices().list().size());
    terms.forEach((type, count) -> row(text, "terms, " + words(type), count));
    for (Place.Type type : Place.Type.values()) {
      long places =
          gazetteer.places().list().stream().filter(place -> place.type() == type).count();
      row(text, "places, " + type.name().toLowerCase(Locale.ROOT), places);
    }
    row(text, "organisations", gazetteer.organisations().codes().size());
    row(text, "summit series", gazetteer.summits().codes().size());
    row(text, "summit editions", editions);
    return text.toString();
  }

  private String years() {
    StringBuilder text =
        new StringBuilder(
            "\nHolders on 1 July of the year, and editions that begin in it:\n\n"
                + "| year | leaders | others | editions |\n| --- | ---: | ---: | ---: |\n");
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      LocalDate day = LocalDate.of(year, 7, 1);
      int current = year;
      long editions =
          gazetteer.summits().codes().stream()
              .flatMap(code -> gazetteer.summits().list(code).stream())
              .filter(edition -> edition.start().year() == current)
              .count();
      text.append(
          "| %d | %d | %d | %d |\n"
              .formatted(year, holders(Rank.LEADER, day), holders(Rank.SENIOR, day), editions));
    }
    return text.toString();
  }

  private long holders(Rank rank, LocalDate day) {
    return gazetteer.people().list().stream()
        .flatMap(person -> gazetteer.terms(person).stream())
        .filter(term -> term.office().rank() == rank && term.covers(day))
        .count();
  }

  private static String words(OfficeType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void row(StringBuilder text, String kind, long count) {
    text.append("| ").append(kind).append(" | ").append(count).append(" |\n");
  }
}
