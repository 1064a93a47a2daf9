package org.summitry.extraction.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;

class WhoWithWhomTest {
  @Test
  void people_of_several_sides_were_met_one_after_the_other() {
    assertThat(told("Emmanuel Macron met Olaf Scholz, Giorgia Meloni and Pedro Sánchez on Monday."))
        .containsExactlyInAnyOrder(
            "meeting Emmanuel Macron + Olaf Scholz",
            "meeting Emmanuel Macron + Giorgia Meloni",
            "meeting Emmanuel Macron + Pedro Sánchez");
  }

  @Test
  void a_trilateral_is_one_meeting() {
    assertThat(
            told(
                "Emmanuel Macron, Olaf Scholz and Giorgia Meloni held trilateral talks in Paris on"
                    + " Monday."))
        .containsExactly("meeting Emmanuel Macron + Giorgia Meloni + Olaf Scholz");
  }

  @Test
  void an_object_is_not_its_own_subject() {
    assertThat(told("Emmanuel Macron flew to Berlin on Monday. Olaf Scholz received him there."))
        .contains("meeting Emmanuel Macron + Olaf Scholz");
  }

  @Test
  void a_pronoun_may_come_before_its_name() {
    assertThat(told("When he met Olaf Scholz on Monday, Emmanuel Macron spoke of trade."))
        .containsExactly("meeting Emmanuel Macron + Olaf Scholz");
  }

  @Test
  void talks_left_open_belong_to_the_traveller() {
    assertThat(
            told(
                "Emmanuel Macron travels to Berlin on Friday. A meeting with Chancellor Olaf"
                    + " Scholz is planned."))
        .contains("meeting Emmanuel Macron + Olaf Scholz");
  }

  @Test
  void a_joint_act_away_from_home_is_a_meeting() {
    assertThat(
            told(
                "Emmanuel Macron flew to Berlin on Monday. There he and Olaf Scholz signed a"
                    + " treaty."))
        .contains("meeting Emmanuel Macron + Olaf Scholz");
  }

  @Test
  void a_question_tells_of_no_meeting() {
    assertThat(told("Emmanuel Macron is in Paris. Will he meet Olaf Scholz?")).isEmpty();
  }

  @Test
  void countries_that_hold_talks_are_no_people() {
    assertThat(
            told(
                "Emmanuel Macron spoke to reporters in Paris. India and Kenya will have their"
                    + " talks on Friday."))
        .isEmpty();
  }

  /** The meetings and calls that the text tells, with the people by name. */
  private static List<String> told(String text) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.MEETING || report.kind() == Kind.CALL)
        .map(WhoWithWhomTest::line)
        .toList();
  }

  private static String line(Report report) {
    return report.kind().code()
        + " "
        + names(report).stream().sorted().collect(Collectors.joining(" + "));
  }
}
