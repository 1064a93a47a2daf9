package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.summitry.gazetteer.Answer.Gathering;
import org.summitry.gazetteer.Answer.Spot;

/**
 * Questions about places in a text that speaks of a country, and about editions with all their
 * details: "Georgia" in a text about the United States is the state, the SCO summit of 2022 met in
 * Samarkand on 15 and 16 September.
 */
class PlaceAndEditionExamplesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Lookup lookup = Gazetteers.lookup(Gazetteers.standard());

  private static Stream<Row> rows(String file) {
    return new DataFolder.BuiltIn().read("examples/" + file).stream();
  }

  private static @Nullable LocalDate day(Row row) {
    return row.text("on").isEmpty() ? null : row.date("on").first();
  }

  private static String question(Row row) {
    return "line " + row.line() + ": " + row.require("words");
  }

  @TestFactory
  Stream<DynamicTest> thePlaceMeantComesFirst() {
    return rows("places.tsv")
        .map(row -> DynamicTest.dynamicTest(question(row), () -> checkPlace(row)));
  }

  private void checkPlace(Row row) {
    Set<String> context = Set.copyOf(row.list("context"));
    Spot first =
        lookup.places(row.require("words"), context, day(row), TODAY).candidates().getFirst();
    assertThat(first.name()).isEqualTo(row.require("name"));
    assertThat(first.country()).isEqualTo(row.require("country"));
    assertThat(first.type()).isEqualTo(row.require("type"));
    row.require("source");
  }

  @TestFactory
  Stream<DynamicTest> theEditionMeantComesFirst() {
    return rows("editions.tsv")
        .map(row -> DynamicTest.dynamicTest(question(row), () -> checkEdition(row)));
  }

  private void checkEdition(Row row) {
    OptionalInt year =
        row.text("year").isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) row.number("year"));
    Gathering first =
        lookup.editions(row.require("words"), year, day(row), TODAY).candidates().getFirst();
    assertThat(first.start()).isEqualTo(row.require("start"));
    assertThat(first.end()).isEqualTo(row.orNull("end"));
    assertThat(first.city()).isEqualTo(row.orNull("city"));
    assertThat(first.country()).isEqualTo(row.orNull("host"));
    row.require("source");
  }

  @Test
  void namesOfGatheringsMayHoldAPluralPossessive() {
    String text = "They attended the North American Leaders' Summit in Mexico City.";

    assertThat(Gazetteers.standard().match(text).stream().map(match -> match.span().in(text)))
        .contains("North American Leaders' Summit");
  }

  @Test
  void wordsOfOneCountryNameItsOffice() {
    assertThat(lookup.who("the Tánaiste", LocalDate.of(2022, 1, 1), TODAY).candidates())
        .allSatisfy(holder -> assertThat(holder.country()).isEqualTo("IRL"));
  }
}
