package org.summitry.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Report;
import org.summitry.model.Status;

/** What the words around an engagement make of it, within a sentence and across sentences. */
class ChangedPlanTest {
  @Test
  void joined_verbs_share_their_helping_verb() {
    assertThat(told("Emmanuel Macron will land in Oslo on Friday and meet Jonas Gahr Støre."))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("planned"));
  }

  @Test
  void a_visit_gone_ahead_with_is_planned() {
    assertThat(told("Emmanuel Macron is going ahead with his visit to Norway."))
        .containsExactly("visit NOR planned");
  }

  @Test
  void who_is_unable_to_go_does_not() {
    assertThat(told("Emmanuel Macron is unable to travel to Norway on Friday."))
        .containsExactly("visit NOR denied");
  }

  @Test
  void a_trip_that_was_to_have_been_made_is_cancelled() {
    assertThat(told("The trip of Emmanuel Macron to Norway was to have been made on Friday."))
        .containsExactly("visit NOR cancelled");
  }

  @Test
  void put_off_in_the_same_breath_is_postponed() {
    assertThat(
            told(
                "Emmanuel Macron was to have visited Norway in May, but illness forced him to"
                    + " put it off."))
        .containsExactly("visit NOR postponed");
  }

  @Test
  void a_delay_by_a_day_leaves_the_visit_planned() {
    assertThat(
            told(
                "Emmanuel Macron will come to Norway on Friday. The visit was pushed back by a"
                    + " day."))
        .containsExactly("visit NOR planned");
  }

  @Test
  void a_later_sentence_puts_the_visit_off() {
    assertThat(told("Emmanuel Macron was to visit Norway on Friday. The visit has been postponed."))
        .containsExactly("visit NOR postponed");
  }

  @Test
  void a_postponement_told_later_counts_for_more_than_not_being_able() {
    assertThat(
            told(
                "Emmanuel Macron is unable to visit Norway on Friday. He asked for a short"
                    + " postponement."))
        .containsExactly("visit NOR postponed");
  }

  @Test
  void what_was_to_happen_on_a_cancelled_visit_falls_with_it() {
    assertThat(
            told(
                "Emmanuel Macron has cancelled his visit to Norway. He was to meet Jonas Gahr"
                    + " Støre there."))
        .contains("meeting NOR cancelled");
  }

  @Test
  void not_to_go_on_is_to_break_off() {
    assertThat(told("Emmanuel Macron will not go on to Norway."))
        .containsExactly("visit NOR cancelled");
  }

  @Test
  void places_already_behind_the_traveller_were_visited() {
    assertThat(told("Having been to Norway, Emmanuel Macron will not go on to Finland."))
        .contains("visit NOR held", "visit FIN cancelled");
  }

  @Test
  void a_plan_that_hangs_on_a_condition_is_possible() {
    assertThat(told("Emmanuel Macron will visit Norway if his health allows it."))
        .containsExactly("visit NOR possible");
  }

  @Test
  void a_day_that_is_not_fixed_denies_nothing() {
    assertThat(told("On which day Emmanuel Macron will visit Norway has not been fixed."))
        .containsExactly("visit NOR planned");
  }

  @Test
  void a_first_time_tells_nothing_of_the_time_before() {
    assertThat(told("Emmanuel Macron had not visited Norway until then.")).isEmpty();
  }

  @Test
  void an_open_question_tells_nothing() {
    assertThat(told("Who will receive Emmanuel Macron in Norway?")).isEmpty();
  }

  @Test
  void not_a_day_earlier_denies_nothing() {
    assertThat(told("Not 24 hours earlier Emmanuel Macron had held talks with Jonas Gahr Støre."))
        .containsExactly("meeting null held");
  }

  @Test
  void talks_that_are_off_are_cancelled() {
    assertThat(told("The talks of Emmanuel Macron with Jonas Gahr Støre are off."))
        .containsExactly("meeting null cancelled");
  }

  @Test
  void a_recent_trip_that_is_discussed_was_made() {
    assertThat(told("Jonas Gahr Støre discussed the recent trip of Emmanuel Macron to Norway."))
        .contains("visit NOR held");
  }

  @Test
  void on_a_visit_is_under_way() {
    assertThat(told("Emmanuel Macron is on a visit to Norway."))
        .containsExactly("visit NOR underway");
  }

  @Test
  void put_on_ice_is_postponed() {
    assertThat(told("Emmanuel Macron put his trip to Norway on ice."))
        .containsExactly("visit NOR postponed");
  }

  @Test
  void whether_is_still_open() {
    assertThat(told("Emmanuel Macron has yet to say whether he will travel to Norway."))
        .containsExactly("visit NOR possible");
  }

  @Test
  void what_was_discussed_by_telephone_was_a_call_held() {
    assertThat(told("Emmanuel Macron discussed the matter by telephone with Jonas Gahr Støre."))
        .containsExactly("call null held");
  }

  @Test
  void the_last_day_of_a_stay_is_not_its_first() {
    assertThat(starts("Emmanuel Macron ended his visit to Norway on Monday."))
        .containsExactly("2024-06..2024-06-10");
  }

  @Test
  void the_present_goes_on_from_a_plan() {
    assertThat(
            told(
                "Emmanuel Macron will visit Norway on Friday. From there he travels to"
                    + " Finland."))
        .contains("visit FIN planned");
  }

  @Test
  void what_is_told_in_the_present_alone_is_done() {
    assertThat(told("Emmanuel Macron travels to Norway.")).containsExactly("visit NOR held");
  }

  private static List<String> starts(String text) {
    return read(text).stream().map(report -> report.start() + ".." + report.end()).toList();
  }

  /** Kind, host and status of what the text tells when written on Wednesday, 12 June 2024. */
  private static List<String> told(String text) {
    return read(text).stream().map(ChangedPlanTest::line).toList();
  }

  private static String line(Report report) {
    Status status = report.status();
    return report.kind().code() + " " + report.host() + " " + status.code();
  }
}
