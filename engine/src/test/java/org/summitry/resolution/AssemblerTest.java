package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.resolution.AssembledReports.assemble;
import static org.summitry.resolution.AssembledReports.day;
import static org.summitry.resolution.AssembledReports.xiInKazakhstan;
import static org.summitry.resolution.ReportBuilder.visit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Engagement;
import org.summitry.model.Engagement.Conflict;
import org.summitry.model.Form;

/** What decides where reports differ: voices, judgements, and the id that stays. */
class AssemblerTest {
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
}
