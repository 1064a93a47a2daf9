package org.summitry.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitry.record.CheckedClaims;
import org.summitry.record.CountryEntry;
import org.summitry.record.Counts;
import org.summitry.record.Dossier;
import org.summitry.record.Listing;
import org.summitry.record.PersonEntry;
import org.summitry.record.Record;
import org.summitry.web.DirectoryView.Entry;
import org.summitry.web.ListView.Choice;

/** One method a page: asks the record and makes the view. */
final class Pages {
  private static final int RELATED = 6;
  private static final int OFFERED = 200;

  private final Record record;
  private final CountryNames names;
  private final Clock clock;

  Pages(Record record, CountryNames names, Clock clock) {
    this.record = record;
    this.names = names;
    this.clock = clock;
  }

  private Wording wording() {
    return new Wording(names, LocalDate.now(clock));
  }

  Shown list(Context context) {
    Counts counts = record.counts();
    String summary =
        Wording.count(counts.engagements(), "engagement")
            + " from "
            + Wording.count(counts.reports(), "report")
            + " in "
            + Wording.count(counts.articles(), "article");
    return list("Engagements", summary, Filter.of(context));
  }

  Shown country(Context context) {
    String code = context.pathParam("code");
    CountryEntry country =
        record.listCountries().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    String summary =
        Wording.count(country.hosted(), "engagement")
            + " there, "
            + Wording.count(country.involved(), "engagement")
            + " there or with its people";
    return list(names.nameOf(code), summary, Filter.of(context).in(code));
  }

  private Shown list(String heading, String summary, Filter filter) {
    Listing listing = record.list(filter.query());
    int pages = (int) ((listing.total() + Filter.PAGE_SIZE - 1) / Filter.PAGE_SIZE);
    return new Shown(
        "list.jte",
        new ListView(
            heading,
            summary,
            filter,
            Row.of(listing.engagements(), wording()),
            Wording.count(listing.total(), "engagement"),
            pages,
            countryChoices(),
            record.listPeople(OFFERED)));
  }

  private List<Choice> countryChoices() {
    return record.listCountries().stream()
        .map(country -> new Choice(country.code(), names.nameOf(country.code())))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  Shown engagement(Context context) {
    Dossier dossier =
        record.findDossier(context.pathParam("id")).orElseThrow(NotFoundResponse::new);
    return new Shown(
        "engagement.jte",
        EngagementPage.of(
            dossier,
            CheckedClaims.of(dossier, record),
            record.listRelated(dossier.engagement(), RELATED),
            wording()));
  }

  Shown person(Context context) {
    PersonEntry person =
        record.findPerson(context.pathParam("key")).orElseThrow(NotFoundResponse::new);
    return new Shown(
        "person.jte", PersonPage.of(person, record.listItinerary(person.key()), wording()));
  }

  Shown people(Context context) {
    String words = context.queryParam("name");
    String search = words == null ? "" : words.strip();
    List<PersonEntry> people =
        search.isEmpty() ? record.listPeople(OFFERED) : record.findPeople(search);
    List<Entry> entries = new ArrayList<>();
    for (PersonEntry person : people) {
      entries.add(
          new Entry(
              person.name(),
              Links.person(person.key()),
              names.nameOf(person.country()),
              Wording.count(person.engagements(), "engagement")));
    }
    String summary =
        search.isEmpty()
            ? "Those with most engagements first"
            : entries.size() + " found for “" + search + "”";
    return new Shown("directory.jte", new DirectoryView("People", summary, entries, search));
  }

  Shown countries() {
    List<Entry> entries =
        record.listCountries().stream()
            .map(country ->
                new Entry(
                    names.nameOf(country.code()),
                    Links.country(country.code()),
                    country.hosted() == 0 ? "" : country.hosted() + " there",
                    Wording.count(country.involved(), "engagement")))
            .toList();
    return new Shown(
        "directory.jte",
        new DirectoryView(
            "Countries",
            "Those with most engagements first, there or with their people",
            entries,
            ""));
  }

  static Shown notFound() {
    return problem(
        "Nothing here",
        "There is no such page in this record. The link may have been to another record, or there"
            + " is a slip in the address.");
  }

  static Shown failed() {
    return problem(
        "That went wrong",
        "The page could not be made. The terminal where the record is served says why.");
  }

  private static Shown problem(String heading, String text) {
    return new Shown("problem.jte", new ProblemView(heading, text));
  }
}
