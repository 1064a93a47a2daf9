package org.summitry.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.requireOne;

import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;
import org.summitry.model.Status;

class UndatedDaysTest {
  private static final String FRIDAY = "2023-06-16";
  private static final String LEAD =
      "The minister resigned on Wednesday. Nobody in Berlin was surprised. "
          + "The opposition demanded an election. Markets fell.\n\n";

  @Test
  void what_follows_a_day_told_of_is_of_that_day() {
    Report call =
        requireOne(
            Kind.CALL,
            FRIDAY,
            LEAD
                + "On Thursday the chancellor was back at his desk. "
                + "Olaf Scholz telephoned Emmanuel Macron about the budget.");
    assertThat(call.start()).hasToString("2023-06-15");
  }

  @Test
  void far_from_any_other_day_the_day_of_the_news_counts() {
    Report call =
        requireOne(
            Kind.CALL,
            FRIDAY,
            LEAD
                + "Analysts spoke of a shock.\n\nBond prices rose.\n\nBanks were calm.\n\n"
                + "Unions called for strikes.\n\n"
                + "Olaf Scholz telephoned Emmanuel Macron about the budget.");
    assertThat(call.start()).hasToString("2023-06-14");
  }

  @Test
  void the_pluperfect_goes_back_before_the_day_told_of() {
    Report call =
        requireOne(
            Kind.CALL,
            FRIDAY,
            LEAD
                + "On Thursday the chancellor was back at his desk. "
                + "Olaf Scholz had telephoned Emmanuel Macron about the budget.");
    assertThat(call.start()).hasToString("2023-06");
  }

  @Test
  void under_the_day_of_a_diary_the_present_lies_ahead() {
    Report visit =
        requireOne(
            Kind.VISIT,
            FRIDAY,
            "Who goes where\n\nMON 19\nOlaf Scholz flies to Ankara.\n\nWED 21\nA day of rest.");
    assertThat(visit.start()).hasToString("2023-06-19");
    assertThat(visit.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void an_undated_plan_is_of_about_now() {
    Report visit = requireOne(Kind.VISIT, FRIDAY, LEAD + "Olaf Scholz will travel to Ankara.");
    assertThat(visit.start()).hasToString("2023-06");
  }

  @Test
  void a_plan_without_a_date_by_its_own_words_has_none() {
    Report visit =
        requireOne(
            Kind.VISIT,
            FRIDAY,
            LEAD + "Olaf Scholz will travel to Ankara, but no date has been fixed.");
    assertThat(visit.start()).isNull();
  }

  @Test
  void a_plan_told_at_the_end_of_a_month_may_be_of_the_next() {
    Report visit =
        requireOne(Kind.VISIT, "2023-06-29", "Olaf Scholz will travel to Ankara, he said.");
    assertThat(visit.start()).isNull();
  }

  @Test
  void a_weekday_in_the_present_is_the_coming_one() {
    Report visit = requireOne(Kind.VISIT, FRIDAY, LEAD + "Olaf Scholz is in Ankara on Tuesday.");
    assertThat(visit.start()).hasToString("2023-06-20");
    assertThat(visit.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void what_follows_a_coming_day_is_planned_for_it() {
    Report meeting =
        requireOne(
            Kind.MEETING,
            FRIDAY,
            LEAD
                + "Olaf Scholz is due in Ankara on Wednesday 21 June. "
                + "President Recep Tayyip Erdogan will receive him in his palace.");
    assertThat(meeting.start()).hasToString("2023-06-21");
    assertThat(meeting.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void another_paragraph_is_another_day() {
    Report visit =
        requireOne(
            Kind.VISIT,
            FRIDAY,
            LEAD
                + "The budget is put to the vote on Tuesday.\n\n"
                + "Olaf Scholz will travel to Ankara.");
    assertThat(visit.start()).hasToString("2023-06");
  }

  @Test
  void the_plain_past_of_a_main_clause_is_the_news_of_the_day() {
    Report call =
        requireOne(
            Kind.CALL,
            FRIDAY,
            "The minister resigned. Nobody in Berlin was surprised. Markets fell.\n\n"
                + "Bond prices rose.\n\nBanks were calm.\n\n"
                + "Olaf Scholz telephoned Emmanuel Macron about the budget.");
    assertThat(call.start()).hasToString(FRIDAY);
  }

  @Test
  void in_a_chronicle_the_present_tells_what_was_done_on_the_day_of_the_entry() {
    String text =
        """
        How the bridge was paid for, from the first letter to the last bolt of all

        Jan 29, 2022 - A letter is sent to Ankara.

        Feb 4 - Olaf Scholz speaks with Emmanuel Macron by telephone about the toll.

        Mar 11 - The engineers sit down.
        """;
    Report call = requireOne(Kind.CALL, "2022-06-01/2023-05-31", text);
    assertThat(call.start()).hasToString("2022-02-04");
    assertThat(call.status()).isEqualTo(Status.HELD);
  }
}
