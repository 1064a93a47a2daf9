package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.resolution.ReportBuilder.meeting;
import static org.summitry.resolution.ReportBuilder.visit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Status;

class HomeReceptionsTest {
  private static final String DAY = "2022-03-04";

  @Test
  void whomTheHouseSaysItsLeaderHasMetCame() {
    assertThat(stays(told("talks").ownNewsOf("KEN")))
        .containsExactly("Samia in KEN 2022-03-04 held");
  }

  @Test
  void aMeetingThatOthersTellOfWithoutAPlaceIsNoVisit() {
    assertThat(stays(told("talks"))).isEmpty();
  }

  @Test
  void whoWasAbroadOnTheDayReceivedNobodyAtHome() {
    assertThat(
            stays(
                told("talks").ownNewsOf("KEN"),
                visit("trip", "Uhuru", "KEN", "UGA").from("2022-03-03", "2022-03-05")))
        .containsExactly("Uhuru in UGA 2022-03-03 held");
  }

  @Test
  void aJourneyOfAnotherMonthSaysNothing() {
    assertThat(
            stays(
                told("talks").ownNewsOf("KEN"),
                visit("trip", "Uhuru", "KEN", "UGA").from("2022-03-13", "2022-03-15")))
        .contains("Samia in KEN 2022-03-04 held");
  }

  @Test
  void whatIsOnlyPlannedToFollowFromASummitSaysNothing() {
    assertThat(
            stays(
                told("talks").ownNewsOf("KEN"),
                meeting("plan")
                    .with("Uhuru", "KEN")
                    .with("Museveni", "UGA")
                    .in("UGA")
                    .on(DAY)
                    .status(Status.PLANNED)))
        .contains("Samia in KEN 2022-03-04 held");
  }

  @Test
  void twoHouseReportsOfOneDayAreOneStay() {
    assertThat(stays(told("a").ownNewsOf("KEN"), told("b").ownNewsOf("KEN"))).hasSize(1);
  }

  private static ReportBuilder told(String id) {
    return meeting(id).with("Uhuru", "KEN").with("Samia", "TZA").on(DAY).published(DAY);
  }

  private static List<String> stays(ReportBuilder... reports) {
    return new Assembler()
        .assemble(Stream.of(reports).map(ReportBuilder::build).toList()).stream()
            .map(Assembled::engagement)
            .filter(one -> one.kind() == Kind.VISIT && one.status() == Status.HELD)
            .map(one ->
                "%s in %s %s %s"
                    .formatted(
                        one.participants().getFirst().name(),
                        one.host(),
                        one.start(),
                        one.status().code()))
            .toList();
  }
}
