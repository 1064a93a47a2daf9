package org.summitry.resolution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Kind;
import org.summitry.model.Participant;
import org.summitry.model.Rank;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * The stays abroad that a report of a meeting or summit implies: "Biden met Macron in Rome on 29
 * October" says that both were in Italy that day. They give a visit more days, and when nothing
 * else tells of the stay they are it.
 *
 * <p>Only of leaders known to the gazetteer, only with the day, and only where the host country is
 * said or one participant is the host at home. What is merely possible or denied implies nothing;
 * what was planned or called off implies a stay that was, and counts only beside others of its kind
 * (see {@link StatusChoice}).
 */
final class ImpliedStays {
  private ImpliedStays() {}

  static List<Report> of(Report report) {
    boolean definite = report.status() != Status.POSSIBLE && report.status() != Status.DENIED;
    boolean inPerson = report.kind() == Kind.MEETING || report.kind() == Kind.SUMMIT;
    boolean dated = report.start() != null && report.start().isDay();
    String host = hostOf(report).orElse(null);
    if (!definite || !inPerson || !dated || host == null) {
      return List.of();
    }
    return report.participants().stream()
        .filter(person -> isGuest(person, host))
        .map(person -> stay(report, person, host))
        .toList();
  }

  /** The host country; when it is not said, that of the only participant who receives. */
  private static Optional<String> hostOf(Report report) {
    if (report.host() != null) {
      return Optional.of(report.host());
    }
    List<String> hosts =
        report.participants().stream()
            .filter(person -> person.role() == Role.HOST && isState(person.country()))
            .map(person -> Objects.requireNonNull(person.country()))
            .distinct()
            .toList();
    return hosts.size() == 1 ? Optional.of(hosts.getFirst()) : Optional.empty();
  }

  private static boolean isState(@Nullable String country) {
    return country != null && country.length() == 3;
  }

  private static boolean isGuest(Participant person, String host) {
    return person.id() != null
        && person.rank() == Rank.LEADER
        && isState(person.country())
        && !host.equals(person.country())
        && person.role() != Role.HOST;
  }

  private static Report stay(Report report, Participant guest, String host) {
    Stream<Participant> hosts =
        report.participants().stream()
            .filter(person -> host.equals(person.country()))
            .map(person -> person.withRole(Role.HOST));
    return new Report(
        report.id() + "~" + guest.key(),
        report.article(),
        report.part(),
        Kind.VISIT,
        report.status(),
        Stream.concat(Stream.of(guest.withRole(Role.TRAVELLER)), hosts).toList(),
        host,
        report.place(),
        report.start(),
        report.kind() == Kind.SUMMIT ? report.end() : null,
        null,
        report.event(),
        List.of(),
        report.attribution(),
        report.evidence(),
        List.of(),
        report.rules(),
        report.confidence(),
        report.doubts());
  }
}
