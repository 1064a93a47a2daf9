package org.summitry.resolution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.Event;
import org.summitry.model.Evidence;
import org.summitry.model.Form;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Rank;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Status;

/** Reports by hand: {@code visit("a", "Xi", "CHN", "KAZ").on("2022-09-14").held()}. */
final class ReportBuilder {
  private final String id;
  private final Kind kind;
  private final List<Participant> people = new ArrayList<>();
  private Status status = Status.HELD;
  private @Nullable String host;
  private @Nullable String place;
  private @Nullable PartialDate start;
  private @Nullable PartialDate end;
  private @Nullable Form form;
  private @Nullable Event event;
  private @Nullable DayInterval published;
  private @Nullable String voice;
  private @Nullable String publisher;
  private final List<String> rules = new ArrayList<>(List.of("by hand"));
  private double confidence = 1;

  private ReportBuilder(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  static ReportBuilder visit(String id, String traveller, String country, String host) {
    ReportBuilder builder = new ReportBuilder(id, Kind.VISIT);
    builder.people.add(leader(traveller, country, Role.TRAVELLER));
    builder.host = host;
    return builder;
  }

  static ReportBuilder meeting(String id) {
    return new ReportBuilder(id, Kind.MEETING);
  }

  static ReportBuilder call(String id) {
    return new ReportBuilder(id, Kind.CALL);
  }

  static ReportBuilder summit(String id, String series, int year) {
    ReportBuilder builder = new ReportBuilder(id, Kind.SUMMIT);
    builder.event = new Event(series, year, null);
    return builder;
  }

  static Participant leader(String name, String country, Role role) {
    return new Participant("q-" + name, name, "President", country, Rank.LEADER, role);
  }

  ReportBuilder with(String name, String country) {
    people.add(leader(name, country, Role.PARTICIPANT));
    return this;
  }

  /** The last named receives the others. */
  ReportBuilder hosting() {
    people.add(people.removeLast().withRole(Role.HOST));
    return this;
  }

  ReportBuilder withMinister(String name, String country) {
    people.add(
        new Participant(
            "q-" + name, name, "Foreign Minister", country, Rank.SENIOR, Role.PARTICIPANT));
    return this;
  }

  ReportBuilder withUnnamed(String office, String country) {
    people.add(new Participant(null, office, office, country, Rank.LEADER, Role.PARTICIPANT));
    return this;
  }

  ReportBuilder in(String country) {
    host = country;
    return this;
  }

  ReportBuilder at(String city) {
    place = city;
    return this;
  }

  ReportBuilder on(String date) {
    start = PartialDate.parse(date);
    return this;
  }

  ReportBuilder from(String first, String last) {
    start = PartialDate.parse(first);
    end = PartialDate.parse(last);
    return this;
  }

  ReportBuilder status(Status value) {
    status = value;
    return this;
  }

  ReportBuilder form(Form value) {
    form = value;
    return this;
  }

  ReportBuilder published(String date) {
    published = DayInterval.parse(date);
    return this;
  }

  ReportBuilder voice(String value) {
    voice = value;
    return this;
  }

  ReportBuilder publisher(String value) {
    publisher = value;
    return this;
  }

  /** What the house of one side says itself. */
  ReportBuilder ownNewsOf(String country) {
    rules.add(Report.OWN_NEWS + country);
    return this;
  }

  ReportBuilder confidence(double value) {
    confidence = value;
    return this;
  }

  SourcedReport build() {
    List<Evidence> evidence = List.of(new Evidence("kind", 0, id.length(), id, null));
    Report report =
        new Report(
            id,
            "article-" + id,
            1,
            kind,
            status,
            people,
            host,
            place,
            start,
            end,
            form,
            event,
            List.of(),
            List.of(),
            evidence,
            List.of(),
            rules,
            confidence,
            List.of());
    return new SourcedReport(report, published, voice == null ? id : voice, publisher);
  }
}
