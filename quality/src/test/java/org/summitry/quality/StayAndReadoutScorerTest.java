package org.summitry.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StayAndReadoutScorerTest {
  private static final Stay KYIV =
      new Stay("Joe Biden", "USA", "UKR", "2023-02-20", "2023-02-20", null);

  private static Item visit(String start, String end, String status) {
    return item(
        "visit",
        List.of(new Item.Someone("Joe Biden", "traveller", "USA", "leader", "President")),
        "UKR",
        start,
        end,
        status);
  }

  private static Item item(
      String kind, List<Item.Someone> who, String host, String start, String end, String status) {
    return new Item(
        "page", kind, who, host, null, start, end, List.of(status), null, "", List.of(), false, "");
  }

  @Test
  void aVisitThatTouchesTheStayWithinADayIsFound() {
    StayScore score =
        StayScorer.score(List.of(KYIV), List.of(visit("2023-02-19", "2023-02-20", "held")));
    assertThat(score.recall()).isEqualTo(1.0);
    assertThat(score.heldShare()).isEqualTo(1.0);
    assertThat(score.startShare()).isZero();
    assertThat(score.endShare()).isEqualTo(1.0);
    assertThat(score.misses()).singleElement().asString().startsWith("DATE");
  }

  @Test
  void aHeldVisitIsPreferredToANearerPlan() {
    StayScore score =
        StayScorer.score(
            List.of(KYIV),
            List.of(
                visit("2023-02-20", "2023-02-20", "planned"),
                visit("2023-02-21", "2023-02-21", "held")));
    assertThat(score.held()).isEqualTo(1);
    assertThat(score.startRight()).isZero();
  }

  @Test
  void cancelledAndDistantVisitsAreNoStays() {
    StayScore score =
        StayScorer.score(
            List.of(KYIV),
            List.of(
                visit("2023-02-20", "2023-02-20", "cancelled"),
                visit("2023-03-20", "2023-03-20", "held")));
    assertThat(score.found()).isZero();
    assertThat(score.misses()).singleElement().asString().startsWith("MISSED");
  }

  @Test
  void aHeldVisitInTheListsYearsThatTheListLacksIsExtra() {
    Stay later = new Stay("Joe Biden", "USA", "POL", "2023-12-01", null, null);
    StayScore score =
        StayScorer.score(List.of(KYIV, later), List.of(visit("2023-06-20", "2023-06-20", "held")));
    assertThat(score.extra()).isEqualTo(1);
  }

  @Test
  void aReadoutIsRightWithPeopleKindDayAndStatus() {
    Readout gold =
        new Readout("page", "call", "Joe Biden", "Chancellor Scholz", List.of("DEU"), "2022-01-10");
    List<Item.Someone> both =
        List.of(
            new Item.Someone("Joe Biden", null, "USA", null, null),
            new Item.Someone("Olaf Scholz", null, "DEU", null, null));
    assertThat(readout(gold, item("call", both, "", "2022-01-10", "", "held")))
        .isEqualTo(new ReadoutScore(1, 1, 1, 1, List.of()));
    assertThat(readout(gold, item("call", both, "", "2022-01-13", "", "held")).kind()).isEqualTo(1);
    assertThat(readout(gold, item("call", both, "", "2022-01-13", "", "held")).right()).isZero();
    assertThat(readout(gold, item("meeting", both, "", "2022-01-10", "", "held")).people())
        .isEqualTo(1);
    assertThat(readout(gold, item("meeting", both, "", "2022-01-10", "", "held")).kind()).isZero();
    assertThat(
            readout(gold, item("call", both.subList(0, 1), "", "2022-01-10", "", "held")).people())
        .isZero();
  }

  private static ReadoutScore readout(Readout gold, Item item) {
    return ReadoutScorer.score(List.of(gold), List.of(item));
  }
}
