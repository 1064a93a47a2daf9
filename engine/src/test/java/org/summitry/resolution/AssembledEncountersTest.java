package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.resolution.AssembledReports.assemble;
import static org.summitry.resolution.AssembledReports.day;
import static org.summitry.resolution.ReportBuilder.call;
import static org.summitry.resolution.ReportBuilder.meeting;
import static org.summitry.resolution.ReportBuilder.summit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Engagement;
import org.summitry.model.Kind;
import org.summitry.model.Participant;
import org.summitry.model.Status;

/** Which reports of meetings, calls and summits are of one encounter, and who took part. */
class AssembledEncountersTest {
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
}
