package org.summitry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitry.model.Engagement;
import org.summitry.record.CheckedClaims;
import org.summitry.record.CountryEntry;
import org.summitry.record.Counts;
import org.summitry.record.Dossier;
import org.summitry.record.EngagementQuery;
import org.summitry.record.Listing;
import org.summitry.record.PersonEntry;
import org.summitry.record.Record;

/**
 * What {@code show} prints for each sort of question, as lines. Words are tried as an engagement's
 * id, as a country or organisation, as a person, and last as one of a country's other names.
 */
final class Answer {
  /** More people of a name than these are not listed. */
  private static final int PEOPLE = 20;

  private final Record record;
  private final Workshop workshop;
  private final EngagementText text;
  private final Ink ink;
  private final int limit;

  Answer(Record record, Workshop workshop, int limit) {
    this.record = record;
    this.workshop = workshop;
    this.ink = workshop.ink();
    this.text = workshop.engagementText();
    this.limit = limit;
  }

  List<String> to(String what) {
    if (what.isEmpty()) {
      return newest();
    }
    Optional<Dossier> dossier = record.findDossier(what);
    if (dossier.isPresent()) {
      return text.full(dossier.get(), CheckedClaims.of(dossier.get(), record));
    }
    Optional<String> country = findCountry(what);
    if (country.isPresent()) {
      return country(country.get());
    }
    List<PersonEntry> people =
        record.findPerson(what).map(List::of).orElseGet(() -> record.findPeople(what));
    if (!people.isEmpty()) {
      return people(what, people);
    }
    return workshop.findCountryCode(what).map(this::country).orElseThrow(() -> nothing(what));
  }

  private static CommandFailure nothing(String what) {
    return new CommandFailure(
        ExitCode.NOTHING_THERE,
        "nothing in the record for '"
            + what
            + "'; try part of a name, a country such as KAZ, or 'summitry show' for what there is");
  }

  /** The newest engagements of all. */
  List<String> newest() {
    Counts counts = record.counts();
    String heading =
        "%,d engagements from %,d reports in %,d articles"
            .formatted(counts.engagements(), counts.reports(), counts.articles());
    return listing(heading, record.list(EngagementQuery.ALL.page(0, limit)));
  }

  /** The code of a country or organisation that the record holds under this code or name. */
  private Optional<String> findCountry(String what) {
    String upper = what.toUpperCase(Locale.ROOT);
    return record.listCountries().stream()
        .map(CountryEntry::code)
        .filter(code -> code.equals(upper) || workshop.countryName(code).equalsIgnoreCase(what))
        .findFirst();
  }

  private List<String> country(String code) {
    Listing listing = record.list(EngagementQuery.ALL.withCountry(code).page(0, limit));
    return listing(workshop.countryName(code) + ": " + engagements(listing.total()), listing);
  }

  /** One person's itinerary, or who of several may be meant. */
  private List<String> people(String what, List<PersonEntry> people) {
    List<PersonEntry> exact =
        people.stream().filter(person -> person.name().equalsIgnoreCase(what)).toList();
    if (people.size() == 1 || exact.size() == 1) {
      return itinerary(people.size() == 1 ? people.getFirst() : exact.getFirst());
    }
    List<String> lines = new ArrayList<>();
    lines.add("'" + what + "' may be one of these; ask with the full name or the id:");
    people.stream().limit(PEOPLE).map(Answer::line).forEach(lines::add);
    if (people.size() > PEOPLE) {
      lines.add("  and " + (people.size() - PEOPLE) + " more");
    }
    return List.copyOf(lines);
  }

  private static String line(PersonEntry person) {
    return "  %-40.40s %-12s %s"
        .formatted(person.name(), person.key(), engagements(person.engagements()));
  }

  private List<String> itinerary(PersonEntry person) {
    String country = person.country() == null ? "" : ", " + workshop.countryName(person.country());
    List<Engagement> engagements = record.listItinerary(person.key());
    List<String> lines = new ArrayList<>();
    lines.add(ink.bold(person.name()) + country + ": " + engagements(engagements.size()));
    engagements.forEach(engagement -> add(lines, engagement));
    return List.copyOf(lines);
  }

  private List<String> listing(String heading, Listing listing) {
    List<String> lines = new ArrayList<>();
    lines.add(ink.bold(heading));
    listing.engagements().forEach(engagement -> add(lines, engagement));
    long left = listing.total() - listing.engagements().size();
    if (left > 0) {
      lines.add("");
      lines.add("%,d more; --limit shows more of them".formatted(left));
    }
    return List.copyOf(lines);
  }

  private void add(List<String> lines, Engagement engagement) {
    lines.add("");
    lines.addAll(text.brief(engagement));
  }

  private static String engagements(long number) {
    return "%,d engagement%s".formatted(number, number == 1 ? "" : "s");
  }
}
