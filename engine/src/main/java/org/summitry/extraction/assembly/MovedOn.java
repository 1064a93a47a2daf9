package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * "On Sunday she flew to Niamey; on Monday she landed in Accra": nobody is in two countries, so the
 * first stay is over though nothing says when it ended.
 */
final class MovedOn {
  private static final String RULE = "moved on";

  private static final double SURE = 0.9;

  private MovedOn() {}

  /** The reports, with stays that were left for another told as held. */
  static List<Report> settle(List<Report> reports) {
    return reports.stream()
        .map(stay -> reports.stream().anyMatch(next -> isNext(stay, next)) ? held(stay) : stay)
        .toList();
  }

  private static boolean isNext(Report stay, Report next) {
    PartialDate came = stay.start();
    PartialDate left = next.start();
    boolean both =
        stay.kind() == Kind.VISIT
            && next.kind() == Kind.VISIT
            && stay.status() == Status.UNDERWAY
            && (next.status() == Status.HELD || next.status() == Status.UNDERWAY);
    return both
        && came != null
        && left != null
        && came.isDay()
        && left.isDay()
        && left.first().isAfter(came.first())
        && next.confidence() >= SURE
        && next.evidence().stream().anyMatch(quote -> quote.field().equals("start"))
        && stay.host() != null
        && next.host() != null
        && !stay.host().equals(next.host())
        && traveller(stay).isPresent()
        && traveller(stay).equals(traveller(next));
  }

  private static Optional<String> traveller(Report stay) {
    return stay.participants().stream()
        .filter(one -> one.role() == Role.TRAVELLER)
        .map(Participant::name)
        .findFirst();
  }

  private static Report held(Report stay) {
    List<String> rules = new ArrayList<>(stay.rules());
    rules.add(RULE);
    return new Report(
        stay.id(),
        stay.article(),
        stay.part(),
        stay.kind(),
        Status.HELD,
        stay.participants(),
        stay.host(),
        stay.place(),
        stay.start(),
        stay.end(),
        stay.form(),
        stay.event(),
        stay.outcomes(),
        stay.attribution(),
        stay.evidence(),
        stay.claims(),
        rules,
        stay.confidence(),
        stay.doubts());
  }
}
