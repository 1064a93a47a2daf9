package org.summitry.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Report;
import org.summitry.model.Status;

class ToldStatusTest {
  @Test
  void an_invitation_is_possible_however_firmly_it_is_told() {
    assertThat(statuses("Erdogan's office confirmed that he had been invited to Rome."))
        .containsOnly(Status.POSSIBLE);
  }

  @Test
  void the_first_to_come_has_come() {
    assertThat(statuses("Emmanuel Macron became the first French president to visit Tuvalu."))
        .containsOnly(Status.HELD);
  }

  @Test
  void no_longer_going_is_cancelled() {
    assertThat(statuses("Emmanuel Macron will no longer go to Warsaw on Friday."))
        .containsOnly(Status.CANCELLED);
  }

  @Test
  void a_plan_called_off_in_the_same_sentence_is_cancelled() {
    assertThat(statuses("Emmanuel Macron was to visit Warsaw on Friday but called it off."))
        .containsOnly(Status.CANCELLED);
  }

  @Test
  void having_no_plans_is_denied() {
    assertThat(statuses("Emmanuel Macron has no plans to visit Warsaw this month."))
        .containsOnly(Status.DENIED);
  }

  @Test
  void no_truth_in_reports_is_denied() {
    assertThat(statuses("There was no truth in reports that Emmanuel Macron will visit Warsaw."))
        .containsOnly(Status.DENIED);
  }

  @Test
  void the_simple_present_with_a_coming_day_is_planned() {
    assertThat(statuses("Emmanuel Macron travels to Warsaw on Friday."))
        .containsOnly(Status.PLANNED);
  }

  @Test
  void who_has_just_arrived_is_there() {
    assertThat(statuses("Emmanuel Macron arrived in Warsaw on Tuesday."))
        .containsOnly(Status.UNDERWAY);
  }

  @Test
  void a_visit_not_paid_since_is_nothing() {
    assertThat(statuses("Emmanuel Macron has not visited Warsaw since 2020.")).isEmpty();
  }

  @Test
  void a_question_about_the_past_tells_nothing() {
    assertThat(statuses("Did Emmanuel Macron visit Warsaw in May?")).isEmpty();
  }

  /** What the sentence tells when written on Wednesday, 12 June 2024. */
  private static List<Status> statuses(String sentence) {
    return read(sentence).stream().map(Report::status).toList();
  }
}
