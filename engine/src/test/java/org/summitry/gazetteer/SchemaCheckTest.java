package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every check finds the mistake it is there for, planted in a folder of a user's own. */
class SchemaCheckTest {
  private static final String TERMS = "person\toffice\tstart\tend\tsource";

  @TempDir private Path folder = Path.of("");

  private SchemaCheck with(String file, String... lines) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    return SchemaCheck.of(new DataFolder.OnDisk(folder));
  }

  @Test
  void twoHoldersOfOneOfficeAreFound() throws IOException {
    SchemaCheck check = with("terms.tsv", TERMS, "Q15031\tKAZ/president\t2023-01-01\t\town");
    assertThat(check.overlaps())
        .anySatisfy(found ->
            assertThat(found).contains("Tokayev").contains("Xi Jinping KAZ/president 2023-01-01"));
  }

  @Test
  void aStateWithoutALeaderIsFound() throws IOException {
    SchemaCheck check =
        with(
            "offices.tsv",
            "id\ttitle\tcountry\trank\ttype",
            "ATF/president\tPresident\tATF\tleader\tHEAD_OF_STATE");
    assertThat(check.gaps()).contains("ATF 2010-01-15");
  }

  @Test
  void aTermThatEndsBeforeItBeginsIsFound() throws IOException {
    SchemaCheck check =
        with("terms.tsv", TERMS, "Q15031\tKAZ/president\t1990-05-01\t1990-04-01\town");
    assertThat(check.impossibleTerms())
        .containsExactly("Xi Jinping KAZ/president 1990-05-01..1990-04-01");
  }

  @Test
  void aTermFarInTheFutureIsFound() throws IOException {
    SchemaCheck check = with("terms.tsv", TERMS, "Q15031\tKAZ/president\t2205-05-01\t\town");
    assertThat(check.impossibleTerms())
        .containsExactly("Xi Jinping KAZ/president 2205-05-01..null");
  }

  @Test
  void anUnknownMemberOfAnOrganisationOrRegionIsFound() throws IOException {
    SchemaCheck members =
        with(
            "memberships.tsv",
            "organisation\tcountry\tstart\tend\tsource",
            "SCO\tXYZ\t2020\t\town");
    assertThat(members.unknownCountries()).containsExactly("SCO XYZ");
    SchemaCheck regions = with("regions.tsv", "name\tforms\tmembers", "Nowhere\t\tKAZ|QQQ");
    assertThat(regions.unknownCountries()).contains("Nowhere QQQ");
  }

  @Test
  void anUnknownCountryOfAnOfficeStopsTheReading() {
    assertThatThrownBy(
            () -> with("offices.tsv", "id\ttitle\tcountry\trank\ttype", "A\tB\tXYZ\tleader\tPOPE"))
        .isInstanceOf(GazetteerException.class)
        .hasMessage("offices.tsv line 2: \"XYZ\" is neither a country nor an organisation");
  }

  @Test
  void aDayThatDoesNotExistStopsTheReading() {
    assertThatThrownBy(() -> with("terms.tsv", TERMS, "Q15031\tKAZ/president\t2023-02-29\t\town"))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("terms.tsv line 2: \"2023-02-29\" under \"start\" is not a date");
  }

  @Test
  void anEditionOfAnotherYearOrInNoCountryIsFound() throws IOException {
    SchemaCheck check =
        with(
            "editions.tsv",
            "series\tyear\tstart\tend\tcity\thost\tname\tsource",
            "SCO\t2031\t2030-07-01\t\tAstana\tKAZ\t\town",
            "SCO\t2032\t2032-07-01\t2032-06-01\tAstana\tKAZ\t\town",
            "SCO\t2033\t2033-07-01\t\tAtlantis\tXYZ\t\town");
    assertThat(check.wrongEditions()).hasSize(3);
  }

  @Test
  void twoPeopleOfOneNameInOneCountryAreFound() throws IOException {
    Files.writeString(
        folder.resolve("persons.tsv"), "id\tname\tfamily\ns-own-xi\tXi Jinping\tXi\n");
    SchemaCheck check = with("terms.tsv", TERMS, "s-own-xi\tCHN/special-envoy\t2020-01-01\t\town");
    assertThat(check.sameNames()).containsExactly("Xi Jinping: s-own-xi and Q15031");
  }
}
