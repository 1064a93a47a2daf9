package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.summitry.gazetteer.Answer.Gathering;
import org.summitry.gazetteer.Answer.Holder;
import org.summitry.gazetteer.Answer.Spot;

/** The tables of questions that stand beside the data, each asked as a user would ask it. */
class ExamplesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Lookup lookup = Gazetteers.lookup(Gazetteers.standard());

  private static List<Row> rows(String file) {
    return new DataFolder.BuiltIn().read("examples/" + file);
  }

  private static DynamicTest test(Row row, Runnable check) {
    return DynamicTest.dynamicTest(
        row.text("words") + " " + row.text("date"),
        () -> {
          row.require("source");
          check.run();
        });
  }

  @TestFactory
  Stream<DynamicTest> theWordsAtTheDateMeanThePerson() {
    return Stream.of("who.tsv", "people.tsv", "questions.tsv")
        .flatMap(file -> rows(file).stream())
        .map(row -> test(row, () -> checkPerson(row)));
  }

  private void checkPerson(Row row) {
    List<Holder> found =
        lookup.who(row.require("words"), row.date("date").first(), TODAY).candidates();
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().name()).isEqualTo(row.require("person"));
    assertThat(found.getFirst().country()).isEqualTo(row.require("country"));
  }

  @TestFactory
  Stream<DynamicTest> theWordsMeanThePlace() {
    return rows("where.tsv").stream().map(row -> test(row, () -> checkPlace(row)));
  }

  private void checkPlace(Row row) {
    LocalDate on = row.text("date").isEmpty() ? null : row.date("date").first();
    List<Spot> found = lookup.where(row.require("words"), on, TODAY).candidates();
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().name()).isEqualTo(row.require("place"));
    assertThat(found.getFirst().country()).isEqualTo(row.require("country"));
  }

  @TestFactory
  Stream<DynamicTest> theSeriesInTheYearMeetsThere() {
    return rows("summits.tsv").stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.text("series") + " " + row.text("year"), () -> checkSummit(row)));
  }

  private void checkSummit(Row row) {
    OptionalInt year = OptionalInt.of((int) row.number("year"));
    List<Gathering> found = lookup.editions(row.require("series"), year, null, TODAY).candidates();
    row.require("source");
    assertThat(found).isNotEmpty();
    assertThat(found)
        .anySatisfy(edition -> {
          assertThat(edition.start()).isEqualTo(row.require("start"));
          assertThat(edition.country()).isEqualTo(row.orNull("host"));
        });
  }

  @TestFactory
  Stream<DynamicTest> theWordsInTheirContextMeanThePlace() {
    return rows("places.tsv").stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.text("words") + " in " + row.text("context") + " " + row.text("on"),
                () -> checkInContext(row)));
  }

  private void checkInContext(Row row) {
    LocalDate on = row.text("on").isEmpty() ? null : row.date("on").first();
    Set<String> context = Set.copyOf(row.list("context"));
    List<Spot> found = lookup.places(row.require("words"), context, on, TODAY).candidates();
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().name()).isEqualTo(row.require("name"));
    assertThat(found.getFirst().country()).isEqualTo(row.require("country"));
    assertThat(found.getFirst().type()).isEqualTo(row.require("type"));
  }

  @TestFactory
  Stream<DynamicTest> theWordsMeanTheEdition() {
    return rows("editions.tsv").stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.text("words") + " " + row.text("year") + row.text("on"),
                () -> checkEdition(row)));
  }

  private void checkEdition(Row row) {
    OptionalInt year =
        row.text("year").isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) row.number("year"));
    LocalDate on = row.text("on").isEmpty() ? null : row.date("on").first();
    List<Gathering> found = lookup.editions(row.require("words"), year, on, TODAY).candidates();
    List<Gathering> asked = on == null || found.isEmpty() ? found : found.subList(0, 1);
    assertThat(asked)
        .anySatisfy(edition -> {
          assertThat(edition.start()).isEqualTo(row.require("start"));
          assertThat(edition.end()).isEqualTo(row.orNull("end"));
          assertThat(edition.city()).isEqualTo(row.orNull("city"));
          assertThat(edition.country()).isEqualTo(row.orNull("host"));
        });
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(rows("who.tsv")).hasSizeGreaterThanOrEqualTo(300);
    assertThat(rows("where.tsv")).hasSizeGreaterThanOrEqualTo(100);
    assertThat(rows("summits.tsv")).hasSizeGreaterThanOrEqualTo(60);
  }
}
