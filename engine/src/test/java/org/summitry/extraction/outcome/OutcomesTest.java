package org.summitry.extraction.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Outcome;
import org.summitry.model.Outcome.Type;

class OutcomesTest {
  private static final String DAY = "2023-03-08";

  @Test
  void signed_agreements_are_tied_to_the_talks() {
    assertThat(
            outcomes(
                "Olaf Scholz met Giorgia Meloni in Rome on Tuesday. They signed three agreements"
                    + " on energy."))
        .containsExactly(new Outcome(Type.AGREEMENT, "signed three agreements on energy"));
  }

  @Test
  void a_joint_statement_comes_of_a_meeting() {
    assertThat(
            outcomes(
                "After Olaf Scholz met Giorgia Meloni in Rome on Tuesday, the two issued a joint"
                    + " statement."))
        .extracting(Outcome::type)
        .containsExactly(Type.JOINT_STATEMENT);
  }

  @Test
  void a_pledge_keeps_its_amount() {
    assertThat(
            outcomes(
                "Fumio Kishida visited Kyiv on Tuesday. He pledged $30 million for equipment."))
        .singleElement()
        .satisfies(outcome -> {
          assertThat(outcome.type()).isEqualTo(Type.PLEDGE);
          assertThat(outcome.text()).contains("$30 million");
        });
  }

  @Test
  void what_is_still_to_be_signed_is_no_outcome() {
    assertThat(
            outcomes(
                "Olaf Scholz met Giorgia Meloni in Rome on Tuesday. They will sign three"
                    + " agreements in May."))
        .isEmpty();
  }

  private static List<Outcome> outcomes(String text) {
    return read(DAY, text).stream().flatMap(report -> report.outcomes().stream()).toList();
  }
}
