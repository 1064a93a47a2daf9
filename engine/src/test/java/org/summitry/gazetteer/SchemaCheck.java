package org.summitry.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.model.PartialDate;
import org.summitry.model.Rank;

/**
 * What must hold of the data beyond each row being readable: each check lists what is wrong. What
 * makes a row useless by itself (an unknown country, an impossible date) already stops the reading.
 */
record SchemaCheck(IndexedGazetteer gazetteer, List<Row> persons) {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2027, 12, 31);
  private static final LocalDate COMPLETE = LocalDate.of(2010, 1, 15);
  private static final int CHECKED_UNTIL = 2026;
  private static final int STEP = 3;
  private static final LocalDate SOUTH_SUDAN = LocalDate.of(2011, 7, 9);

  /**
   * Offices that several hold together, or that change hands while the last holder is suspended or
   * ill.
   */
  private static final Set<String> SHARED =
      Set.of(
          "SMR/captain-regent",
          "AND/co-prince",
          "KOR/president",
          "THA/prime-minister",
          "BRA/president",
          "PAK/prime-minister",
          "BGD/president",
          "ZMB/president",
          "NGA/president");

  /** The program's data, with further folders read after it. */
  static SchemaCheck of(DataFolder... more) {
    List<DataFolder> folders = new ArrayList<>(List.of(new DataFolder.BuiltIn()));
    folders.addAll(List.of(more));
    List<Row> persons =
        folders.stream()
            .flatMap(folder ->
                folder.files().stream()
                    .filter(file -> FileKind.of(file) == FileKind.PERSONS)
                    .flatMap(file -> folder.read(file).stream()))
            .toList();
    return new SchemaCheck(Gazetteers.load(folders), persons);
  }

  private Stream<Term> terms() {
    return gazetteer.people().list().stream().flatMap(person -> gazetteer.terms(person).stream());
  }

  /** Terms that end before they begin or lie outside our time. */
  List<String> impossibleTerms() {
    return terms().filter(SchemaCheck::isImpossible).map(SchemaCheck::describe).toList();
  }

  private static boolean isImpossible(Term term) {
    LocalDate start = term.start().first();
    PartialDate end = term.end();
    boolean outside = start.isBefore(EARLIEST) || start.isAfter(LATEST);
    return outside || (end != null && (end.last().isBefore(start) || end.first().isAfter(LATEST)));
  }

  /** Two holders of one leader's office at once. */
  List<String> overlaps() {
    Map<String, List<Term>> byOffice = new HashMap<>();
    terms()
        .filter(term -> term.office().rank() == Rank.LEADER)
        .filter(term -> !SHARED.contains(term.office().id()))
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
    return overlaps;
  }

  private static String describe(Term term) {
    return term.person().name() + " " + term.office().id() + " " + term.start() + ".." + term.end();
  }

  /** Days since 2010, one a quarter, on which a state has no leader at all. */
  List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (String state : states()) {
      LocalDate from = state.equals("SSD") ? SOUTH_SUDAN : COMPLETE;
      for (LocalDate day = from; day.getYear() < CHECKED_UNTIL; day = day.plusMonths(STEP)) {
        if (gazetteer.holders(OfficeType.DE_FACTO_LEADER, state, day).isEmpty()) {
          gaps.add(state + " " + day);
        }
      }
    }
    return gaps;
  }

  /** Countries proper have an office of their own in the files; territories are not states. */
  List<String> states() {
    return gazetteer.countries().list().stream().map(Country::code).filter(this::isState).toList();
  }

  private boolean isState(String code) {
    return gazetteer.offices().list().stream()
        .anyMatch(office ->
            office.country().equals(code)
                && office.rank() == Rank.LEADER
                && !office.id().startsWith("BMU/"));
  }

  /** Codes in memberships and regions that are neither a country nor an organisation. */
  List<String> unknownCountries() {
    List<String> unknown = new ArrayList<>();
    gazetteer
        .organisations()
        .memberships()
        .forEach((code, members) ->
            members.stream()
                .map(Organisations.Membership::country)
                .filter(country -> !isKnown(country))
                .forEach(country -> unknown.add(code + " " + country)));
    gazetteer
        .organisations()
        .regions()
        .forEach(region ->
            region.members().stream()
                .filter(country -> !isKnown(country))
                .forEach(country -> unknown.add(region.name() + " " + country)));
    return unknown;
  }

  private boolean isKnown(String code) {
    return gazetteer.findCountry(code).isPresent() || gazetteer.organisations().has(code);
  }

  /** Editions in an unknown country, with days out of order or of another year. */
  List<String> wrongEditions() {
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
    return wrong;
  }

  /** Two people of one name and country without a note to tell them apart. */
  List<String> sameNames() {
    Map<String, Row> byName = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Row row : persons) {
      Row other = byName.putIfAbsent(row.text("name"), row);
      boolean told = !row.text("note").isEmpty();
      if (other != null && !told && shareCountry(row.text("id"), other.text("id"))) {
        twice.add(row.text("name") + ": " + row.text("id") + " and " + other.text("id"));
      }
    }
    return twice;
  }

  private boolean shareCountry(String one, String other) {
    return countriesOf(one).stream().anyMatch(countriesOf(other)::contains);
  }

  private List<String> countriesOf(String person) {
    return gazetteer.findPerson(person).stream()
        .flatMap(found -> gazetteer.terms(found).stream())
        .map(term -> term.office().country())
        .toList();
  }
}
