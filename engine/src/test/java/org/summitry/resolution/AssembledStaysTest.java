package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.resolution.AssembledReports.assemble;
import static org.summitry.resolution.AssembledReports.day;
import static org.summitry.resolution.AssembledReports.xiInKazakhstan;
import static org.summitry.resolution.ReportBuilder.meeting;
import static org.summitry.resolution.ReportBuilder.visit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Engagement;
import org.summitry.model.Kind;
import org.summitry.model.Participant;
import org.summitry.model.Role;
import org.summitry.model.Status;

/** How long a stay lasts, which reports are of one stay, and what meetings say of it. */
class AssembledStaysTest {
  @Test
  void leavingAndComingBackLaterMakesTwoVisits() {
    assertThat(
            assemble(
                xiInKazakhstan("a").from("2022-09-14", "2022-09-15"),
                xiInKazakhstan("b").from("2022-09-20", "2022-09-21")))
        .hasSize(2);
  }

  @Test
  void twoCountriesAreTwoVisitsOfOneTrip() {
    List<Engagement> all =
        assemble(
            xiInKazakhstan("a").on("2022-09-14"),
            visit("b", "Xi", "CHN", "UZB").from("2022-09-15", "2022-09-16"),
            visit("c", "Xi", "CHN", "IDN").from("2022-11-14", "2022-11-17"));
    assertThat(all).hasSize(3);
    assertThat(Trip.of(all).stream().map(trip -> trip.visits().size())).containsExactly(2, 1);
  }

  @Test
  void aStayRunsFromTheEarliestToTheLatestDayThatReportsName() {
    Engagement visit =
        assemble(
                xiInKazakhstan("a").on("2022-09-14").published("2022-09-14"),
                xiInKazakhstan("b").on("2022-09-15").published("2022-09-15"),
                xiInKazakhstan("c").on("2022-09-16").published("2022-09-16"))
            .getFirst();
    assertThat(visit.start()).isEqualTo(day("2022-09-14"));
    assertThat(visit.end()).isEqualTo(day("2022-09-16"));
    assertThat(visit.conflicts()).isEmpty();
  }

  @Test
  void aMeetingAbroadGivesTheStayItsDay() {
    List<Engagement> all =
        assemble(
            xiInKazakhstan("plan").on("2022-09-14").status(Status.PLANNED).published("2022-09-06"),
            meeting("talks")
                .with("Xi", "CHN")
                .with("Tokayev", "KAZ")
                .in("KAZ")
                .on("2022-09-15")
                .published("2022-09-15"));
    Engagement visit =
        all.stream().filter(one -> one.kind() == Kind.VISIT).findFirst().orElseThrow();
    assertThat(all).hasSize(2);
    assertThat(visit.status()).isEqualTo(Status.HELD);
    assertThat(visit.reports()).containsExactly("plan", "talks");
    assertThat(visit.participants().stream().map(Participant::role))
        .containsExactly(Role.TRAVELLER, Role.HOST);
  }

  @Test
  void beingReceivedImpliesAStayInTheHostsCountry() {
    List<Engagement> all =
        assemble(meeting("a").with("Biden", "USA").hosting().with("Ghani", "AFG").on("2021-06-25"));
    assertThat(all.stream().map(Engagement::kind))
        .containsExactlyInAnyOrder(Kind.MEETING, Kind.VISIT);
    assertThat(all.stream().filter(one -> one.kind() == Kind.VISIT).map(Engagement::host))
        .containsExactly("USA");
  }

  @Test
  void aMeetingCalledOffDoesNotCallOffTheVisit() {
    List<Engagement> all =
        assemble(
            xiInKazakhstan("plan").on("2022-09-14").status(Status.PLANNED).published("2022-09-06"),
            meeting("talks")
                .with("Xi", "CHN")
                .with("Tokayev", "KAZ")
                .in("KAZ")
                .on("2022-09-14")
                .status(Status.CANCELLED)
                .published("2022-09-10"));
    assertThat(all.stream().filter(one -> one.kind() == Kind.VISIT).map(Engagement::status))
        .containsExactly(Status.PLANNED);
  }

  @Test
  void aMonthBacksTheDayInIt() {
    Engagement visit =
        assemble(
                xiInKazakhstan("a").on("2022-09").published("2022-08-01").status(Status.PLANNED),
                xiInKazakhstan("b").on("2022-09-14").published("2022-09-16"))
            .getFirst();
    assertThat(visit.start()).isEqualTo(day("2022-09-14"));
    assertThat(visit.reports()).hasSize(2);
    assertThat(visit.conflicts()).isEmpty();
  }

  @Test
  void aMonthWithTwoVisitsInItStaysAlone() {
    assertThat(
            assemble(
                xiInKazakhstan("a").on("2022-09-03").published("2022-09-03"),
                xiInKazakhstan("b").on("2022-09-24").published("2022-09-24"),
                xiInKazakhstan("c").on("2022-09").published("2023-09-24")))
        .hasSize(3);
  }

  @Test
  void anUndatedReportJoinsTheOneNearItsPublication() {
    List<Engagement> all =
        assemble(
            xiInKazakhstan("a").on("2022-09-03").published("2022-09-03"),
            xiInKazakhstan("b").on("2022-09-24").published("2022-09-24"),
            xiInKazakhstan("c").published("2022-09-25"));
    assertThat(all).hasSize(2);
    assertThat(all.getLast().reports()).containsExactly("b", "c");
  }

  @Test
  void aMeetingToldWithoutItsPlaceIsNoStayByItself() {
    assertThat(assemble(meeting("met").with("Xi", "CHN").with("Tokayev", "KAZ").on("2022-09-15")))
        .extracting(Engagement::kind)
        .containsExactly(Kind.MEETING);
  }
}
