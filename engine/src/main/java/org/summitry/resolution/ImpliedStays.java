package org.summitry.resolution;

import java.util.List;
import java.util.stream.Stream;
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
 * <p>Only of leaders known to the gazetteer, only of what was held or is under way, only with the
 * day and a host country that somebody's own country is not; a plan or a slip is not worth a stay.
 */
final class ImpliedStays {
  private ImpliedStays() {}

  static List<Report> of(Report report) {
    boolean happened = report.status() == Status.HELD || report.status() == Status.UNDERWAY;
    boolean inPerson = report.kind() == Kind.MEETING || report.kind() == Kind.SUMMIT;
    boolean dated = report.start() != null && report.start().isDay();
    String host = report.host();
    if (!happened || !inPerson || !dated || host == null) {
      return List.of();
    }
    return report.participants().stream()
        .filter(person -> isGuest(person, host))
        .map(person -> stay(report, person, host))
        .toList();
  }

  private static boolean isGuest(Participant person, String host) {
    return person.id() != null
        && person.rank() == Rank.LEADER
        && person.country() != null
        && person.country().length() == 3
        && !person.country().equals(host)
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
