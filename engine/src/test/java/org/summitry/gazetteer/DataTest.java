package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.model.PartialDate;
import org.summitry.model.Rank;

/** The schema check: what must hold of the data files beyond each row being readable. */
class DataTest {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2027, 12, 31);

  private final IndexedGazetteer gazetteer = (IndexedGazetteer) Gazetteers.standard();

  private static Path folder() {
    return Path.of(
        Objects.requireNonNull(System.getProperty("summitry.root"), "run by Maven"),
        "engine/src/main/resources/org/summitry/gazetteer/data");
  }

  private Stream<Term> terms() {
    return gazetteer.people().list().stream().flatMap(person -> gazetteer.terms(person).stream());
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
    assertThat(
            terms()
                .filter(term ->
                    term.start().first().isBefore(EARLIEST)
                        || term.start().first().isAfter(LATEST)
                        || (term.end() != null
                            && (term.end().last().isBefore(term.start().first())
                                || term.end().first().isAfter(LATEST)))))
        .isEmpty();
  }

  @Test
  void noOfficeOfALeaderHasTwoHoldersAtOnce() {
    Map<String, List<Term>> byOffice = new HashMap<>();
    terms()
        .filter(term -> !isShared(term.office()))
        .forEach(term ->
            byOffice.computeIfAbsent(term.office().id(), id -> new ArrayList<>()).add(term));
    List<String> overlaps = new ArrayList<>();
    for (List<Term> terms : byOffice.values()) {
      terms.sort((one, other) -> one.start().compareTo(other.start()));
      for (int index = 1; index < terms.size(); index++) {
        Term before = terms.get(index - 1);
        Term after = terms.get(index);
        PartialDate end = before.end();
        if (end == null || end.first().isAfter(after.start().last().plusDays(1))) {
          overlaps.add(describe(before) + " and " + describe(after));
        }
      }
    }
    assertThat(overlaps).isEmpty();
  }

  /**
   * Offices that several hold together, or that change hands while the last holder is suspended.
   */
  private boolean isShared(Office office) {
    return Stream.of("SMR/captain-regent", "AND/co-prince", "KOR/president")
            .anyMatch(office.id()::equals)
        || office.rank() == Rank.SENIOR
        || office.id().equals("THA/prime-minister")
        || office.id().equals("BRA/president")
        || office.id().equals("PAK/prime-minister")
        || office.id().equals("BGD/president")
        || office.id().equals("ZMB/president")
        || office.id().equals("NGA/president");
  }

  private static String describe(Term term) {
    return term.person().name() + " " + term.office().id() + " " + term.start() + ".." + term.end();
  }

  @Test
  void everyCountryHasALeaderToday() {
    LocalDate day = LocalDate.of(2025, 12, 31);
    List<String> without =
        gazetteer.countries().list().stream()
            .map(Country::code)
            .filter(this::isState)
            .filter(code -> gazetteer.holders(OfficeType.DE_FACTO_LEADER, code, day).isEmpty())
            .toList();
    assertThat(without).isEmpty();
  }

  @Test
  void noStateIsWithoutALeaderForLongSince2010() {
    List<String> gaps = new ArrayList<>();
    for (Country country : gazetteer.countries().list()) {
      for (LocalDate day = LocalDate.of(2010, 1, 15);
          isState(country.code()) && day.getYear() < 2026;
          day = day.plusMonths(3)) {
        boolean founded = !country.code().equals("SSD") || day.getYear() > 2011;
        if (founded
            && gazetteer.holders(OfficeType.DE_FACTO_LEADER, country.code(), day).isEmpty()) {
          gaps.add(country.code() + " " + day);
        }
      }
    }
    assertThat(gaps).isEmpty();
  }

  /** Countries proper have an office of their own in the files; territories are not states. */
  private boolean isState(String code) {
    return gazetteer.offices().list().stream()
        .anyMatch(office ->
            office.country().equals(code)
                && office.rank() == Rank.LEADER
                && !office.id().startsWith("BMU/"));
  }

  @Test
  void thereAreAllMembersOfTheUnitedNationsAndFourMore() {
    long states = gazetteer.countries().list().stream().filter(c -> isState(c.code())).count();
    assertThat(states).isGreaterThanOrEqualTo(197);
  }

  @Test
  void everyCodeInMembershipsAndRegionsIsACountry() {
    TreeSet<String> unknown = new TreeSet<>();
    gazetteer
        .organisations()
        .memberships()
        .forEach((code, members) ->
            members.forEach(member -> {
              if (gazetteer.findCountry(member.country()).isEmpty()
                  && !gazetteer.organisations().has(member.country())) {
                unknown.add(code + " " + member.country());
              }
            }));
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyEditionHasAHostThatExistsAndDaysInOrder() {
    List<String> wrong = new ArrayList<>();
    for (String code : gazetteer.summits().codes()) {
      for (Edition edition : gazetteer.summits().list(code)) {
        boolean known = edition.host() == null || gazetteer.findCountry(edition.host()).isPresent();
        boolean ordered =
            edition.end() == null || !edition.end().last().isBefore(edition.start().first());
        if (!known || !ordered || edition.start().year() != edition.year()) {
          wrong.add(edition.toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void twoPeopleOfOneNameAreToldApartByCountryOrNote() {
    Map<String, Row> byName = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Row row : personRows()) {
      Row other = byName.putIfAbsent(row.text("name"), row);
      boolean told = !row.text("note").isEmpty();
      if (other != null && !told && shareCountry(row.text("id"), other.text("id"))) {
        twice.add(row.text("name") + ": " + row.text("id") + " and " + other.text("id"));
      }
    }
    assertThat(twice).isEmpty();
  }

  private static List<Row> personRows() {
    DataFolder folder = new DataFolder.BuiltIn();
    return folder.files().stream()
        .filter(file -> file.startsWith("persons/"))
        .flatMap(file -> folder.read(file).stream())
        .toList();
  }

  private boolean shareCountry(String one, String other) {
    return countries(one).stream().anyMatch(countries(other)::contains);
  }

  private List<String> countries(String person) {
    return gazetteer.findPerson(person).stream()
        .flatMap(found -> gazetteer.terms(found).stream())
        .map(term -> term.office().country())
        .toList();
  }

  @Test
  void everyCapitalIsAPlace() {
    assertThat(
            gazetteer.countries().list().stream()
                .filter(country -> isState(country.code()))
                .filter(country -> gazetteer.capital(country.code()).isEmpty())
                .map(Country::code))
        .isEmpty();
  }
}
