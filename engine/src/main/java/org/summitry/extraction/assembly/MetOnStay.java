package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Evidence;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Where a meeting took place that is told without its place, from the stays that the article tells:
 * "Cravinho, who was in Bangui on Sunday … Touadéra granted him an interview". The stay must be one
 * in the country of somebody met, its days must hold the meeting's, and no other stay may fit as
 * well.
 */
final class MetOnStay {
  private static final String RULE = "met on the stay";

  /** How long a stay goes on whose end is not told, in days. */
  private static final int OPEN_DAYS = 3;

  /** A stay that is only likely places nothing. */
  private static final double SURE = 0.6;

  private final Document document;
  private final List<Report> reports;

  private MetOnStay(Document document, List<Report> reports) {
    this.document = document;
    this.reports = reports;
  }

  /** The reports, with places for meetings that had none. */
  static List<Report> settle(Document document, List<Report> reports) {
    MetOnStay all = new MetOnStay(document, reports);
    return reports.stream().map(all::settle).toList();
  }

  private Report settle(Report meeting) {
    if (meeting.kind() != Kind.MEETING || meeting.host() != null || meeting.start() == null) {
      return meeting;
    }
    return only(reports.stream().filter(stay -> isSetting(stay, meeting)).toList())
        .map(stay -> placed(meeting, stay))
        .orElse(meeting);
  }

  /** The first of them when all are in one country. */
  private static Optional<Report> only(List<Report> stays) {
    return stays.stream().map(Report::host).distinct().count() == 1
        ? Optional.of(stays.getFirst())
        : Optional.empty();
  }

  private static boolean isSetting(Report stay, Report meeting) {
    return stay.kind() == Kind.VISIT
        && stay.host() != null
        && stay.confidence() >= SURE
        && traveller(stay).filter(who -> has(meeting, who)).isPresent()
        && isLocal(stay, meeting)
        && isAlike(stay.status(), meeting.status())
        && isWithin(stay, Objects.requireNonNull(meeting.start()));
  }

  private static boolean isAlike(Status stay, Status meeting) {
    return switch (meeting) {
      case HELD, UNDERWAY -> stay == Status.HELD || stay == Status.UNDERWAY;
      case PLANNED -> stay == Status.PLANNED || stay == Status.UNDERWAY;
      case POSSIBLE, POSTPONED, CANCELLED, DENIED -> stay == meeting;
    };
  }

  private static boolean isWithin(Report stay, PartialDate day) {
    PartialDate first = stay.start();
    if (first == null) {
      return false;
    }
    LocalDate last = last(stay, first);
    return !day.last().isBefore(first.first()) && !day.first().isAfter(last);
  }

  private static LocalDate last(Report stay, PartialDate first) {
    if (stay.end() != null) {
      return stay.end().last();
    }
    return first.isDay() ? first.last().plusDays(OPEN_DAYS) : first.last();
  }

  private static boolean isLocal(Report stay, Report meeting) {
    return meeting.participants().stream()
        .anyMatch(one -> Objects.equals(one.country(), stay.host()));
  }

  private static boolean has(Report meeting, String key) {
    return meeting.participants().stream().anyMatch(one -> one.key().equals(key));
  }

  private static Optional<String> traveller(Report stay) {
    return stay.participants().stream()
        .filter(one -> one.role() == Role.TRAVELLER)
        .map(Participant::key)
        .findFirst();
  }

  private Report placed(Report meeting, Report stay) {
    List<String> rules = new ArrayList<>(meeting.rules());
    rules.add(RULE);
    return new Report(
        ReportId.of(
            document.article(),
            meeting.kind(),
            meeting.participants(),
            stay.host(),
            new DateRange(meeting.start(), meeting.end()),
            meeting.event()),
        meeting.article(),
        meeting.part(),
        meeting.kind(),
        meeting.status(),
        meeting.participants(),
        stay.host(),
        place(meeting, stay),
        meeting.start(),
        meeting.end(),
        meeting.form(),
        meeting.event(),
        meeting.outcomes(),
        meeting.attribution(),
        evidence(meeting, stay),
        meeting.claims(),
        rules,
        meeting.confidence(),
        meeting.doubts());
  }

  private static @Nullable String place(Report meeting, Report stay) {
    return meeting.place() == null ? stay.place() : meeting.place();
  }

  /** The meeting's own words, and those of the stay for its place. */
  private static List<Evidence> evidence(Report meeting, Report stay) {
    return Stream.concat(
            meeting.evidence().stream(),
            stay.evidence().stream()
                .filter(quote -> quote.field().equals("host") || quote.field().equals("place")))
        .toList();
  }
}
