package org.summitry.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportScorerTest {
  private static Item visit(String who, String host, String start, String... statuses) {
    return item("visit", List.of(who), host, start, false, statuses);
  }

  private static Item item(
      String kind,
      List<String> who,
      String host,
      String start,
      boolean optional,
      String... statuses) {
    return new Item(
        "page",
        kind,
        who.stream().map(name -> new Item.Someone(name, null, null, null, null)).toList(),
        host.isEmpty() ? null : host,
        null,
        start.isEmpty() ? null : start,
        null,
        Arrays.asList(statuses),
        null,
        "",
        List.of(),
        optional,
        "");
  }

  private static ReportScore score(List<Item> gold, Item... system) {
    return ReportScorer.score(gold, List.of(system));
  }

  @Test
  void rightStatusAndDayMakeAStrictHit() {
    ReportScore score =
        score(
            List.of(visit("Xi Jinping", "KAZ", "2022-09-14", "held")),
            visit("Xi", "KAZ", "2022-09-14", "held"));
    assertThat(score.strict()).isEqualTo(new Counts(1, 0, 0));
    assertThat(score.strict().f1()).isEqualTo(1.0);
    assertThat(score.misses()).isEmpty();
  }

  @Test
  void aMorePreciseDateThanTheGoldsIsRight() {
    ReportScore score =
        score(
            List.of(visit("Xi Jinping", "KAZ", "2022-09", "held")),
            visit("Xi Jinping", "KAZ", "2022-09-14", "held"));
    assertThat(score.strict()).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void aWrongStatusIsFoundButNotStrict() {
    ReportScore score =
        score(
            List.of(visit("Joe Biden", "PNG", "2023-05-22", "cancelled")),
            visit("Joe Biden", "PNG", "2023-05-22", "held"));
    assertThat(score.found()).isEqualTo(new Counts(1, 0, 0));
    assertThat(score.strict()).isEqualTo(new Counts(0, 1, 1));
    assertThat(score.rightWhenFound().get("status").ratio()).isZero();
    assertThat(score.misses())
        .singleElement()
        .asString()
        .startsWith("WRONG")
        .contains("status held not cancelled");
  }

  @Test
  void anyOfSeveralStatusesIsRight() {
    ReportScore score =
        score(
            List.of(visit("Imran Khan", "SAU", "2021-05-07", "underway", "held")),
            visit("Imran Khan", "SAU", "2021-05-07", "held"));
    assertThat(score.strict()).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void optionalGoldCountsNeitherWay() {
    List<Item> gold = List.of(item("visit", List.of("Xi"), "KAZ", "", true, "held"));
    assertThat(score(gold).strict()).isEqualTo(Counts.NONE);
    assertThat(score(gold, visit("Xi Jinping", "KAZ", "", "held")).strict()).isEqualTo(Counts.NONE);
  }

  @Test
  void falseAlarmsInATextWithoutEngagementsCount() {
    ReportScore score =
        score(
            List.of(item("", List.of(), "", "", false)),
            visit("Xi Jinping", "KAZ", "2022-09-14", "held"));
    assertThat(score.strict()).isEqualTo(new Counts(0, 1, 0));
    assertThat(score.misses()).singleElement().asString().startsWith("EXTRA");
  }

  @Test
  void articlesThatTheGoldDoesNotKnowAreLeftAside() {
    Item elsewhere =
        new Item(
            "other", "visit", List.of(), null, null, null, null, List.of(), null, "", List.of(),
            false, "");
    assertThat(score(List.of(visit("Xi", "KAZ", "", "held")), elsewhere).strict())
        .isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void twoOfThreePeopleAreEnoughToFindAMeetingButAreMarked() {
    ReportScore score =
        score(
            List.of(item("meeting", List.of("Biden", "Kishida", "Yoon"), "USA", "", false, "held")),
            item("meeting", List.of("Joe Biden", "Yoon Suk Yeol"), "USA", "", false, "held"));
    assertThat(score.byKind()).containsEntry("meeting", new Counts(1, 0, 0));
    assertThat(score.rightWhenFound().get("people").ratio()).isZero();
  }

  @Test
  void aVisitWithoutAHostIsNotFoundAndADateFarOffNeither() {
    List<Item> gold = List.of(visit("Xi Jinping", "KAZ", "2022-09-14", "held"));
    assertThat(score(gold, visit("Xi Jinping", "", "2022-09-14", "held")).found())
        .isEqualTo(new Counts(0, 1, 1));
    assertThat(score(gold, visit("Xi Jinping", "KAZ", "2022-09-18", "held")).found())
        .isEqualTo(new Counts(0, 1, 1));
    assertThat(score(gold, visit("Xi Jinping", "KAZ", "2022-09-17", "held")).found())
        .isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void ofTwoReportsTheBetterOneIsPaired() {
    ReportScore score =
        score(
            List.of(visit("Xi Jinping", "KAZ", "2022-09-14", "planned")),
            visit("Xi Jinping", "KAZ", "2022-09", "held"),
            visit("Xi Jinping", "KAZ", "2022-09-14", "planned"));
    assertThat(score.strict()).isEqualTo(new Counts(1, 1, 0));
  }
}
