package org.summitry.cli;

import java.util.ArrayList;
import java.util.List;
import org.summitry.model.Engagement;
import org.summitry.record.Counts;
import org.summitry.record.Dossier;
import org.summitry.record.EngagementQuery;
import org.summitry.record.Listing;
import org.summitry.record.PersonEntry;
import org.summitry.record.Record;

/** What {@code show} prints for each sort of question, as lines. */
final class Answer {
  /** More people of a name than these are not listed. */
  private static final int PEOPLE = 20;

  private final Record record;
  private final CountryNames countries;
  private final EngagementText text;
  private final Ink ink;
  private final int limit;

  Answer(Record record, CountryNames countries, Ink ink, int limit) {
    this.record = record;
    this.countries = countries;
    this.ink = ink;
    this.text = new EngagementText(new Wording(countries::name), ink);
    this.limit = limit;
  }

  List<String> newest() {
    Counts counts = record.counts();
    String heading =
        "%,d engagements from %,d reports in %,d articles"
            .formatted(counts.engagements(), counts.reports(), counts.articles());
    return listing(heading, record.list(EngagementQuery.ALL.page(0, limit)));
  }

  List<String> country(String code) {
    Listing listing = record.list(EngagementQuery.ALL.withCountry(code).page(0, limit));
    return listing(countries.name(code) + ": " + engagements(listing.total()), listing);
  }

  List<String> engagement(Dossier dossier) {
    return text.full(dossier);
  }

  /** One person's itinerary, or who of several may be meant. */
  List<String> people(String what, List<PersonEntry> people) {
    if (people.isEmpty()) {
      throw new CommandFailure(
          ExitCode.NOTHING_THERE,
          "nothing in the record for '" + what + "'; try part of a name, a country such as KAZ,"
              + " or 'summitry show' for what there is");
    }
    if (people.size() == 1) {
      return itinerary(people.getFirst());
    }
    List<PersonEntry> exact =
        people.stream().filter(person -> person.name().equalsIgnoreCase(what)).toList();
    return exact.size() == 1 ? itinerary(exact.getFirst()) : choice(what, people);
  }

  private List<String> itinerary(PersonEntry person) {
    String country = person.country() == null ? "" : ", " + countries.name(person.country());
    List<Engagement> engagements = record.listItinerary(person.key());
    List<String> lines = new ArrayList<>();
    lines.add(
        ink.bold(person.name()) + country + ": " + engagements(engagements.size()));
    engagements.forEach(engagement -> add(lines, engagement));
    return List.copyOf(lines);
  }

  private List<String> choice(String what, List<PersonEntry> people) {
    List<String> lines = new ArrayList<>();
    lines.add("'" + what + "' may be one of these; ask with the full name or the id:");
    people.stream()
        .limit(PEOPLE)
        .map(
            person ->
                "  %-40.40s %-12s %s"
                    .formatted(person.name(), person.key(), engagements(person.engagements())))
        .forEach(lines::add);
    if (people.size() > PEOPLE) {
      lines.add("  and " + (people.size() - PEOPLE) + " more");
    }
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
