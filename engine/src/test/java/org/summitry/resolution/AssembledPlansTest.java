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
import org.summitry.model.Status;

/** What was planned, put off or called off, and what came of it: one engagement with a history. */
class AssembledPlansTest {
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
  void aPlanToldAfterTheVisitDoesNotUndoIt() {
    Engagement visit =
        assemble(
                xiInKazakhstan("a").on("2022-09-14").published("2022-09-15"),
                xiInKazakhstan("b").on("2022-09-14").status(Status.PLANNED).published("2022-09-20"))
            .getFirst();
    assertThat(visit.status()).isEqualTo(Status.HELD);
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
