package org.summitry.gazetteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.summitry.model.Rank;

/** The gazetteer in memory: maps for look-up by code and one {@link NameIndex} for texts. */
final class IndexedGazetteer implements Gazetteer {
  private static final Set<OfficeType> STATE =
      Set.of(OfficeType.HEAD_OF_STATE, OfficeType.MONARCH, OfficeType.POPE);

  private final Countries countries;
  private final Places places;
  private final Organisations organisations;
  private final Summits summits;
  private final Offices offices;
  private final People people;
  private final Ambiguities ambiguities;
  private final NameIndex names;

  IndexedGazetteer(
      Countries countries,
      Places places,
      Organisations organisations,
      Summits summits,
      Offices offices,
      People people,
      Ambiguities ambiguities,
      NameIndex names) {
    this.countries = countries;
    this.places = places;
    this.organisations = organisations;
    this.summits = summits;
    this.offices = offices;
    this.people = people;
    this.ambiguities = ambiguities;
    this.names = names;
  }

  @Override
  public List<NameMatch> match(CharSequence text) {
    return names.match(text);
  }

  @Override
  public boolean isAmbiguous(CharSequence form) {
    return ambiguities.has(form);
  }

  @Override
  public Optional<Country> findCountry(String code) {
    return countries.find(code);
  }

  @Override
  public Optional<Person> findPerson(String id) {
    return people.find(id);
  }

  @Override
  public List<Term> terms(Person person) {
    return people.termsOf(person);
  }

  @Override
  public List<Term> holders(OfficeType type, String country, LocalDate day) {
    Predicate<Term> wanted = term -> isAskedFor(type, term.office());
    return people.termsIn(country).stream()
        .filter(wanted)
        .filter(term -> term.covers(day))
        .sorted(bestFirst())
        .toList();
  }

  /** Whether a word of the asked sort can name the office. */
  boolean isAskedFor(OfficeType asked, Office office) {
    OfficeType held = office.type();
    boolean leads = office.rank() == Rank.LEADER;
    return switch (asked) {
      case HEAD_OF_STATE -> STATE.contains(held) || (organisations.has(office.country()) && leads);
      case DE_FACTO_LEADER -> leads;
      case HEAD_OF_GOVERNMENT,
          MONARCH,
          POPE,
          DEPUTY_HEAD,
          CROWN_PRINCE,
          FOREIGN_MINISTER,
          DEFENCE_MINISTER,
          MINISTER,
          SPEAKER,
          SECURITY_ADVISER,
          SPECIAL_ENVOY,
          ORGANISATION_HEAD,
          ELECT,
          OTHER ->
          held == asked;
    };
  }

  /** The weightier office first; of two holders of one office the newer. */
  private Comparator<Term> bestFirst() {
    return Comparator.<Term, Integer>comparing(term -> offices.weight(term.office()))
        .thenComparing(Term::start, Comparator.reverseOrder());
  }

  @Override
  public Optional<Term> officeOf(Person person, LocalDate day) {
    return people.termsOf(person).stream()
        .filter(term -> term.covers(day))
        .min(
            Comparator.<Term, Rank>comparing(term -> term.office().rank())
                .thenComparing(term -> organisations.has(term.office().country()))
                .thenComparing(term -> endsOn(term, day))
                .thenComparing(bestFirst()));
  }

  private static boolean endsOn(Term term, LocalDate day) {
    return term.end() != null && term.end().isDay() && term.end().first().equals(day);
  }

  @Override
  public List<Edition> editions(String series, LocalDate near) {
    return summits.near(series, near);
  }

  @Override
  public List<Series> seriesOf(String organisation) {
    return summits.ofOrganisation(organisation).stream()
        .map(summits::find)
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public Optional<Place> capital(String country) {
    return places.capital(country);
  }

  @Override
  public List<String> members(String organisation, LocalDate day) {
    return organisations.members(organisation, day);
  }

  NameIndex names() {
    return names;
  }

  Countries countries() {
    return countries;
  }

  Places places() {
    return places;
  }

  Organisations organisations() {
    return organisations;
  }

  Summits summits() {
    return summits;
  }

  Offices offices() {
    return offices;
  }

  People people() {
    return people;
  }
}
