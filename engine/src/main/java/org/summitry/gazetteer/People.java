package org.summitry.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.gazetteer.NameMatch.PersonName;

/** Persons, their names and their terms of office. */
final class People {
  private final Map<String, Person> byId = new LinkedHashMap<>();
  private final Map<String, List<Term>> byPerson = new HashMap<>();
  private final Map<String, List<Term>> byCountry = new LinkedHashMap<>();

  People(List<Row> persons, List<Row> names, List<Row> terms, Offices offices) {
    Map<String, Row> rows = GazetteerReader.byKey(persons, "id");
    Map<String, List<Row>> more = new HashMap<>();
    for (Row row : names) {
      if (!rows.containsKey(row.require("person"))) {
        throw row.error("no person \"" + row.text("person") + "\"; add one to a persons file");
      }
      more.computeIfAbsent(row.require("person"), id -> new ArrayList<>()).add(row);
    }
    rows.forEach(
        (id, row) -> byId.put(id, NameForms.person(row, more.getOrDefault(id, List.of()))));
    for (Row row : terms) {
      addTerm(row, offices);
    }
    byPerson.values().forEach(list -> list.sort(Comparator.comparing(Term::start)));
  }

  private void addTerm(Row row, Offices offices) {
    Person person = byId.get(row.require("person"));
    if (person == null) {
      throw row.error("no person \"" + row.text("person") + "\"; add one to a persons file");
    }
    Office office =
        offices
            .find(row.require("office"))
            .orElseThrow(() ->
                row.error("no office \"" + row.text("office") + "\"; add it to an offices file"));
    Term term =
        new Term(person, office, row.date("start"), row.dateOrNull("end"), row.require("source"));
    List<Term> own = byPerson.computeIfAbsent(person.id(), id -> new ArrayList<>());
    List<Term> here = byCountry.computeIfAbsent(office.country(), code -> new ArrayList<>());
    if (own.removeIf(other -> isSame(other, term))) {
      here.removeIf(other -> isSame(other, term));
    }
    own.add(term);
    here.add(term);
  }

  /** A later row about the same person, office and start corrects the earlier one. */
  private static boolean isSame(Term one, Term other) {
    return one.person().id().equals(other.person().id())
        && one.office().id().equals(other.office().id())
        && one.start().equals(other.start());
  }

  Optional<Person> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Collection<Person> list() {
    return byId.values();
  }

  List<Term> termsOf(Person person) {
    return byPerson.getOrDefault(person.id(), List.of());
  }

  /** Codes of the countries and organisations whose offices have holders. */
  Collection<String> countries() {
    return byCountry.keySet();
  }

  List<Term> termsIn(String country) {
    return byCountry.getOrDefault(country, List.of());
  }

  void addNames(NameIndexBuilder index) {
    for (Person person : byId.values()) {
      person.names().forEach(name -> index.add(name, new PersonName(person, true)));
      person.shortNames().forEach(name -> index.add(name, new PersonName(person, false)));
    }
  }
}
