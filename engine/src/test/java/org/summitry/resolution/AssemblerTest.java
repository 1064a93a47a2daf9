package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.resolution.ReportBuilder.call;
import static org.summitry.resolution.ReportBuilder.meeting;
import static org.summitry.resolution.ReportBuilder.summit;
import static org.summitry.resolution.ReportBuilder.visit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.model.Engagement;
import org.summitry.model.Engagement.Conflict;
import org.summitry.model.Form;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Role;
import org.summitry.model.Status;

class AssemblerTest {
  private static List<Engagement> assemble(ReportBuilder... reports) {
    return assemble(List.of(), reports);
  }

  private static List<Engagement> assemble(List<Judgement> judgements, ReportBuilder... reports) {
    return new Assembler(judgements)
        .assemble(Stream.of(reports).map(ReportBuilder::build).toList()).stream()
            .map(Assembled::engagement)
            .toList();
  }

  private static ReportBuilder xiInKazakhstan(String id) {
    return visit(id, "Xi", "CHN", "KAZ");
  }

  private static PartialDate day(String date) {
    return PartialDate.parse(date);
  }

  @Test
  void aPlanAndTheHeldVisitAreOneEngagement() {
    List<Engagement> all =
        assemble(
            xiInKazakhstan("plan").on("2022-09-14").status(Status.PLANNED).published("2022-09-06"),
            xiInKazakhstan("held").from("2022-09-14", "2022-09-15").published("2022-09-16"));
    assertThat(all).hasSize(1);
    Engagement visit = all.getFirst();
    assertThat(visit.status()).isEqualTo(Status.HELD);
    assertThat(visit.start()).isEqualTo(day("2022-09-14"));
    assertThat(visit.end()).isEqualTo(day("2022-09-15"));
    assertThat(visit.history().stream().map(Engagement.StatusChange::status))
        .containsExactly(Status.PLANNED, Status.HELD);
    assertThat(visit.conflicts()).isEmpty();
  }

  @Test
  void aPostponementJoinsItsPlanAndTheNewDateIsAnother() {
    List<Engagement> all =
        assemble(
            xiInKazakhstan("a").on("2022-09-14").status(Status.PLANNED).published("2022-09-01"),
            xiInKazakhstan("b").on("2022-09-14").status(Status.POSTPONED).published("2022-09-10"),
            xiInKazakhstan("c").on("2022-11-20").status(Status.PLANNED).published("2022-09-10"));
    assertThat(all.stream().map(Engagement::status))
        .containsExactly(Status.POSTPONED, Status.PLANNED);
  }

  @Test
  void anUndatedPostponementJoinsTheOnlyPlanAhead() {
    List<Engagement> all =
        assemble(
            xiInKazakhstan("a").on("2022-10-14").status(Status.PLANNED).published("2022-09-01"),
            xiInKazakhstan("b").status(Status.POSTPONED).published("2022-09-10"));
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().status()).isEqualTo(Status.POSTPONED);
  }

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
  void reportsWithWholeStaysThatDifferAreAConflict() {
    Engagement visit =
        assemble(
                xiInKazakhstan("a").from("2022-09-13", "2022-09-15").publisher("One"),
                xiInKazakhstan("b").from("2022-09-14", "2022-09-15").publisher("Two"),
                xiInKazakhstan("c").from("2022-09-14", "2022-09-15").publisher("Three"))
            .getFirst();
    assertThat(visit.conflicts()).singleElement().extracting(Conflict::field).isEqualTo("start");
    assertThat(visit.conflicts().getFirst().values().getFirst().reports())
        .containsExactlyInAnyOrder("b", "c");
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
  void copiesOfOneTextAndArticlesOfOneOutletCountOnce() {
    Engagement visit =
        assemble(
                xiInKazakhstan("a").on("2022-09-14").voice("agency").publisher("One"),
                xiInKazakhstan("b").on("2022-09-14").voice("agency").publisher("Two"),
                xiInKazakhstan("c").on("2022-09-14").voice("own").publisher("Two"),
                xiInKazakhstan("d").on("2022-09-14").voice("again").publisher("Two"))
            .getFirst();
    assertThat(visit.voices()).isEqualTo(2);
  }

  @Test
  void aBilateralAndATrilateralOnOneDayAreTwo() {
    assertThat(
            assemble(
                meeting("a").with("Biden", "USA").with("Yoon", "KOR").on("2022-11-13"),
                meeting("b")
                    .with("Biden", "USA")
                    .with("Yoon", "KOR")
                    .with("Kishida", "JPN")
                    .on("2022-11-13")))
        .hasSize(2);
  }

  @Test
  void aMinisterBesideTheLeadersMakesNoOtherMeeting() {
    assertThat(
            assemble(
                meeting("a").with("Xi", "CHN").with("Putin", "RUS").on("2022-09-15"),
                meeting("b")
                    .with("Xi", "CHN")
                    .with("Putin", "RUS")
                    .withMinister("Lavrov", "RUS")
                    .on("2022-09-15")))
        .hasSize(1);
  }

  @Test
  void somebodyKnownByOfficeOnlyIsThePersonOfThatCountry() {
    Engagement call =
        assemble(
                call("a")
                    .with("Biden", "USA")
                    .withUnnamed("French president", "FRA")
                    .on("2022-02-06"),
                call("b").with("Biden", "USA").with("Macron", "FRA").on("2022-02-06"))
            .getFirst();
    assertThat(call.participants().stream().map(Participant::name))
        .containsExactly("Biden", "Macron");
  }

  @Test
  void aWeekIsNotACallOfSevenDays() {
    List<Engagement> calls =
        assemble(
            call("a")
                .with("Biden", "USA")
                .with("Macron", "FRA")
                .from("2022-02-07", "2022-02-13")
                .published("2022-02-16"),
            call("b")
                .with("Biden", "USA")
                .with("Macron", "FRA")
                .on("2022-02-09")
                .published("2022-02-09"));
    assertThat(calls).hasSize(1);
    assertThat(calls.getFirst().start()).isEqualTo(day("2022-02-09"));
    assertThat(calls.getFirst().end()).isNull();
    assertThat(calls.getFirst().conflicts()).isEmpty();
  }

  @Test
  void reportsOfMostVoicesDecideBetweenWholeStays() {
    Engagement visit =
        assemble(
                xiInKazakhstan("a").from("2022-09-13", "2022-09-15").publisher("One"),
                xiInKazakhstan("b").from("2022-09-14", "2022-09-15").publisher("Two"),
                xiInKazakhstan("c").from("2022-09-14", "2022-09-15").publisher("Three"))
            .getFirst();
    assertThat(visit.start()).isEqualTo(day("2022-09-14"));
    assertThat(visit.end()).isEqualTo(day("2022-09-15"));
  }

  @Test
  void aCallAndAMeetingAreNeverOne() {
    assertThat(
            assemble(
                call("a").with("Xi", "CHN").with("Putin", "RUS").on("2022-09-15"),
                meeting("b").with("Xi", "CHN").with("Putin", "RUS").on("2022-09-15")))
        .hasSize(2);
  }

  @Test
  void oneEditionOfASummitIsOneEngagementWithEverybodyInIt() {
    List<Engagement> all =
        assemble(
            summit("a", "SCO", 2022).in("UZB").from("2022-09-15", "2022-09-16").with("Xi", "CHN"),
            summit("b", "SCO", 2022).with("Putin", "RUS").status(Status.PLANNED),
            summit("c", "SCO", 2023).with("Putin", "RUS").status(Status.PLANNED));
    List<Engagement> summits = all.stream().filter(one -> one.kind() == Kind.SUMMIT).toList();
    assertThat(summits).hasSize(2);
    assertThat(summits.getFirst().participants()).hasSize(2);
  }

  @Test
  void aPlanToldAfterTheVisitDoesNotUndoIt() {
    Engagement visit =
        assemble(
                xiInKazakhstan("a").on("2022-09-14").published("2022-09-15"),
                xiInKazakhstan("b").on("2022-09-14").status(Status.PLANNED).published("2022-09-20"))
            .getFirst();
    assertThat(visit.status()).isEqualTo(Status.HELD);
  }

  @Test
  void formsThatDifferAreAConflictAndTheBetterBackedIsShown() {
    Engagement visit =
        assemble(
                xiInKazakhstan("a").on("2022-09-14").form(Form.WORKING).publisher("One"),
                xiInKazakhstan("b").on("2022-09-14").form(Form.STATE).publisher("Two"),
                xiInKazakhstan("c").on("2022-09-14").form(Form.STATE).publisher("Three"))
            .getFirst();
    assertThat(visit.form()).isEqualTo(Form.STATE);
    assertThat(visit.conflicts().stream().map(Conflict::field)).containsExactly("form");
  }

  @Test
  void aJudgementKeepsApartWhatTheRulesWouldJoin() {
    ReportBuilder a = xiInKazakhstan("a").on("2022-09-14");
    ReportBuilder b = xiInKazakhstan("b").on("2022-09-14");
    assertThat(assemble(List.of(new Judgement("a", "b", false, "editor", "")), a, b)).hasSize(2);
  }

  @Test
  void aJudgementJoinsWhatTheRulesKeepApart() {
    ReportBuilder a = xiInKazakhstan("a").on("2022-09-14");
    ReportBuilder b = xiInKazakhstan("b").on("2022-10-14");
    assertThat(assemble(List.of(new Judgement("a", "b", true, "editor", "")), a, b)).hasSize(1);
  }

  @Test
  void theIdStaysWhenALaterReportArrives() {
    ReportBuilder first = xiInKazakhstan("z").on("2022-09-14").published("2022-09-06");
    ReportBuilder later = xiInKazakhstan("a").on("2022-09-14").published("2022-09-16");
    assertThat(assemble(first, later).getFirst().id()).isEqualTo(assemble(first).getFirst().id());
  }

  @Test
  void aMeetingToldWithoutItsPlaceBacksThePlanOfAStay() {
    Engagement visit =
        assemble(
                xiInKazakhstan("plan")
                    .on("2022-09-14")
                    .status(Status.PLANNED)
                    .published("2022-09-06"),
                meeting("met")
                    .with("Xi", "CHN")
                    .with("Tokayev", "KAZ")
                    .on("2022-09-15")
                    .published("2022-09-15"))
            .stream()
            .filter(engagement -> engagement.kind() == Kind.VISIT)
            .findFirst()
            .orElseThrow();
    assertThat(visit.status()).isEqualTo(Status.HELD);
    assertThat(visit.start()).as("the planned arrival stands").isEqualTo(day("2022-09-14"));
  }

  @Test
  void aMeetingToldWithoutItsPlaceIsNoStayByItself() {
    assertThat(assemble(meeting("met").with("Xi", "CHN").with("Tokayev", "KAZ").on("2022-09-15")))
        .extracting(Engagement::kind)
        .containsExactly(Kind.MEETING);
  }

  @Test
  void whatIsOnlyPossibleIsNotBacked() {
    assertThat(
            assemble(
                    xiInKazakhstan("maybe").status(Status.POSSIBLE).published("2022-09-06"),
                    meeting("met")
                        .with("Xi", "CHN")
                        .with("Tokayev", "KAZ")
                        .on("2022-09-15")
                        .published("2022-09-15"))
                .stream()
                .filter(engagement -> engagement.kind() == Kind.VISIT))
        .extracting(Engagement::status)
        .containsExactly(Status.POSSIBLE);
  }
}
