package org.summitry.gazetteer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.gazetteer.Answer.Holder;
import org.summitry.gazetteer.NameMatch.OfficeWord;
import org.summitry.gazetteer.NameMatch.PersonName;

/** Finds the people that a name, an office or both can mean on a day, with the reason for each. */
final class Holders {
  private static final int MOST_ANYWHERE = 12;
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparing(Found::inOffice)
          .reversed()
          .thenComparing(Found::days)
          .thenComparing(found -> found.term().office().rank())
          .thenComparing(found -> found.term().office().type() != OfficeType.FOREIGN_MINISTER);

  private final IndexedGazetteer gazetteer;

  Holders(IndexedGazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A term that fits; {@code days} is how far the day lies from it. */
  private record Found(Term term, boolean inOffice, long days, String why) {}

  List<Holder> find(Question question, Set<String> context, LocalDate day) {
    Set<String> countries = new LinkedHashSet<>(question.countries());
    countries.addAll(context);
    List<Holder> named = named(question, countries, day);
    if (!named.isEmpty() || (!question.persons().isEmpty() && question.offices().isEmpty())) {
      return named;
    }
    List<Found> found = new ArrayList<>();
    for (OfficeWord word : asked(question)) {
      Set<String> codes = word.country().isEmpty() ? countries : Set.of(word.country());
      if (codes.isEmpty()) {
        found.addAll(anywhere(word, day));
      }
      for (String country : codes) {
        found.addAll(question.former() ? past(word, country, day) : onDay(word, country, day));
      }
    }
    return closest(question, found).stream().map(Holders::holder).distinct().toList();
  }

  /** Of offices of one sort those whose own words were used, when there are such. */
  private List<Found> closest(Question question, List<Found> found) {
    List<Found> exact =
        found.stream()
            .filter(one -> question.says(gazetteer.offices().words(one.term().office())))
            .toList();
    return exact.isEmpty() ? found : exact;
  }

  /** The offices asked for; a country alone asks for its leader. */
  private static List<OfficeWord> asked(Question question) {
    List<OfficeWord> words = question.offices();
    if (words.isEmpty()) {
      return List.of(new OfficeWord(OfficeType.DE_FACTO_LEADER, "", ""));
    }
    List<OfficeWord> special = words.stream().filter(word -> !word.country().isEmpty()).toList();
    return special.isEmpty() ? words : special;
  }

  /** Of a sort that few hold at a time (popes, presidents-elect) all are meant; else none. */
  private List<Found> anywhere(OfficeWord word, LocalDate day) {
    List<Found> found =
        gazetteer.people().countries().stream()
            .flatMap(country -> onDay(word, country, day).stream())
            .toList();
    return found.size() <= MOST_ANYWHERE ? found : List.of();
  }

  private List<Found> onDay(OfficeWord word, String country, LocalDate day) {
    List<Term> terms = gazetteer.holders(word.type(), country, day);
    if (terms.isEmpty() && word.type() == OfficeType.ORGANISATION_HEAD) {
      terms = gazetteer.holders(OfficeType.DE_FACTO_LEADER, country, day);
    }
    return named(word, terms).stream()
        .map(term ->
            new Found(term, true, 0, nameOf(country) + ": " + term.office().title() + " on " + day))
        .toList();
  }

  /** Of the offices of a sort the one that the word names, when somebody holds it. */
  private static List<Term> named(OfficeWord word, List<Term> terms) {
    List<Term> exact =
        terms.stream().filter(term -> term.office().id().equals(word.office())).toList();
    return exact.isEmpty() ? terms : exact;
  }

  private List<Found> past(OfficeWord word, String country, LocalDate day) {
    return gazetteer.people().termsIn(country).stream()
        .filter(term -> gazetteer.isAskedFor(word.type(), term.office()))
        .filter(term -> term.end() != null && term.end().last().isBefore(day))
        .sorted(Comparator.comparing(Term::start).reversed())
        .map(term ->
            new Found(
                term,
                false,
                distance(term, day),
                "was " + term.office().title() + " until " + term.end()))
        .toList();
  }

  private List<Holder> named(Question question, Set<String> countries, LocalDate day) {
    Map<String, Found> best = new LinkedHashMap<>();
    for (PersonName name : question.persons()) {
      Person person = name.person();
      Optional<Found> found = termOf(person, question, countries, day, name.full());
      found.ifPresent(one -> best.putIfAbsent(person.id(), one));
    }
    return best.values().stream().sorted(BEST_FIRST).map(Holders::holder).toList();
  }

  /** The person's term that answers best, empty when none fits the office and country asked for. */
  private Optional<Found> termOf(
      Person person, Question question, Set<String> countries, LocalDate day, boolean full) {
    List<OfficeType> types = question.offices().stream().map(OfficeWord::type).toList();
    List<Term> terms =
        gazetteer.terms(person).stream()
            .filter(term -> countries.isEmpty() || countries.contains(term.office().country()))
            .filter(term ->
                question.former()
                    || types.isEmpty()
                    || types.stream().anyMatch(type -> gazetteer.isAskedFor(type, term.office())))
            .toList();
    String how = (full ? "name" : "short name") + " \"" + person.name() + "\"; ";
    Optional<Term> now = gazetteer.officeOf(person, day).filter(terms::contains);
    if (now.isEmpty()) {
      now = terms.stream().filter(term -> term.covers(day)).findFirst();
    }
    if (now.isPresent()) {
      return now.map(term -> new Found(term, true, 0, how + term.office().title() + " on " + day));
    }
    return terms.stream()
        .min(Comparator.comparingLong(term -> distance(term, day)))
        .map(term ->
            new Found(
                term,
                false,
                distance(term, day),
                how + "not in office on " + day + ", nearest office shown"));
  }

  private static long distance(Term term, LocalDate day) {
    if (day.isBefore(term.start().first())) {
      return ChronoUnit.DAYS.between(day, term.start().first());
    }
    return term.end() == null || !day.isAfter(term.end().last())
        ? 0
        : ChronoUnit.DAYS.between(term.end().last(), day);
  }

  private String nameOf(String code) {
    return gazetteer
        .findCountry(code)
        .map(Country::name)
        .orElseGet(() -> gazetteer.organisations().name(code));
  }

  private static Holder holder(Found found) {
    Term term = found.term();
    return new Holder(
        term.person().id(),
        term.person().name(),
        term.office().title(),
        term.office().country(),
        term.office().rank().code(),
        term.start().toString(),
        term.end() == null ? null : term.end().toString(),
        found.why() + " (source: " + term.source() + ")");
  }
}
