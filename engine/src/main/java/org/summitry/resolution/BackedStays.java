package org.summitry.resolution;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Kind;
import org.summitry.model.Participant;
import org.summitry.model.Rank;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * The stays that a meeting told without its place may be part of: "Biden met Rivlin today" is no
 * visit by itself, but beside a plan by which Rivlin is in Washington that day it says that he
 * came. Each leader may have been in the country of each other one.
 *
 * <p>Such stays only back others: alone, or among themselves, they found no engagement. There is
 * one exception: when the hosts' own house tells of the meeting as its news, and no report has the
 * host abroad on the day, the guest came ({@link HomeReceptions}).
 */
final class BackedStays {
  /** In larger gatherings nobody is at home with everybody. */
  private static final int MOST_PEOPLE = 4;

  private BackedStays() {}

  static List<Report> of(Report report) {
    boolean happened = report.status() == Status.HELD || report.status() == Status.UNDERWAY;
    boolean dated = report.start() != null && report.start().isDay();
    boolean placeless = report.host() == null && report.event() == null;
    if (report.kind() != Kind.MEETING
        || !happened
        || !dated
        || !placeless
        || report.participants().size() > MOST_PEOPLE) {
      return List.of();
    }
    return report.participants().stream()
        .filter(BackedStays::isLeader)
        .flatMap(guest -> countriesOfOthers(report, guest).map(host -> stay(report, guest, host)))
        .toList();
  }

  private static boolean isLeader(Participant person) {
    return person.id() != null && person.rank() == Rank.LEADER && isState(person.country());
  }

  private static Stream<String> countriesOfOthers(Report report, Participant guest) {
    return report.participants().stream()
        .map(Participant::country)
        .filter(country -> isState(country) && !country.equals(guest.country()))
        .map(Objects::requireNonNull)
        .distinct();
  }

  /** Whether the report is the host country's own news of whom its leader has met. */
  static boolean isHostsNews(Item item) {
    return item.backing() && item.view().rules().contains(Report.OWN_NEWS + item.view().host());
  }

  private static boolean isState(@Nullable String country) {
    return country != null && country.length() == 3;
  }

  private static Report stay(Report report, Participant guest, String host) {
    return new Report(
        report.id() + "~" + guest.key() + "~" + host,
        report.article(),
        report.part(),
        Kind.VISIT,
        report.status(),
        List.of(guest.withRole(Role.TRAVELLER)),
        host,
        null,
        report.start(),
        null,
        null,
        null,
        List.of(),
        report.attribution(),
        report.evidence(),
        List.of(),
        report.rules(),
        report.confidence(),
        report.doubts());
  }
}
