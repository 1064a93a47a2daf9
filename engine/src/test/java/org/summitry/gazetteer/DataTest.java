package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema check over the program's own data. */
class DataTest {
  private final SchemaCheck check = SchemaCheck.of();
  private final IndexedGazetteer gazetteer = check.gazetteer();

  private static Path folder() {
    return Path.of(
        Objects.requireNonNull(System.getProperty("summitry.root"), "run by Maven"),
        "engine/src/main/resources/org/summitry/gazetteer/data");
  }

  @Test
  void everyFileIsNamedInTheList() throws IOException {
    try (Stream<Path> paths = Files.walk(folder())) {
      List<String> onDisk =
          paths
              .map(path -> folder().relativize(path).toString().replace('\\', '/'))
              .filter(path -> path.endsWith(".tsv") && !path.startsWith("examples/"))
              .toList();
      assertThat(new DataFolder.BuiltIn().files()).containsExactlyInAnyOrderElementsOf(onDisk);
    }
  }

  @Test
  void noTermEndsBeforeItBeginsOrLiesOutsideOurTime() {
    assertThat(check.impossibleTerms()).isEmpty();
  }

  @Test
  void noOfficeOfALeaderHasTwoHoldersAtOnce() {
    assertThat(check.overlaps()).isEmpty();
  }

  @Test
  void everyCountryHasALeaderToday() {
    LocalDate day = LocalDate.of(2025, 12, 31);
    assertThat(check.states())
        .allSatisfy(code ->
            assertThat(gazetteer.holders(OfficeType.DE_FACTO_LEADER, code, day)).isNotEmpty());
  }

  @Test
  void noStateIsWithoutALeaderForLongSince2010() {
    assertThat(check.gaps()).isEmpty();
  }

  @Test
  void thereAreAllMembersOfTheUnitedNationsAndFourMore() {
    assertThat(check.states()).hasSizeGreaterThanOrEqualTo(197);
  }

  @Test
  void everyCodeInMembershipsAndRegionsIsACountry() {
    assertThat(check.unknownCountries()).isEmpty();
  }

  @Test
  void everyEditionHasAHostThatExistsAndDaysInOrder() {
    assertThat(check.wrongEditions()).isEmpty();
  }

  @Test
  void twoPeopleOfOneNameAreToldApartByCountryOrNote() {
    assertThat(check.sameNames()).isEmpty();
  }

  @Test
  void everyCapitalIsAPlace() {
    assertThat(check.states().stream().filter(code -> gazetteer.capital(code).isEmpty())).isEmpty();
  }
}
