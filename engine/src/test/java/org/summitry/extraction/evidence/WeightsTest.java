package org.summitry.extraction.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
  private final Weights weights =
      new Weights(Map.of("prep:in", 2.0, "prep:with", -3.0, "early", 0.5));

  @Test
  void clues_that_the_table_does_not_know_leave_it_even() {
    assertThat(weights.likelihood(List.of("prep:beside"))).isEqualTo(0.5);
  }

  @Test
  void clues_add_up_as_log_odds() {
    assertThat(weights.likelihood(List.of("prep:in", "early"))).isCloseTo(0.924, within(0.001));
    assertThat(weights.likelihood(List.of("prep:in", "prep:with"))).isCloseTo(0.269, within(0.001));
  }

  @Test
  void the_strongest_are_named_first_with_what_they_count_for() {
    assertThat(weights.strongest(List.of("early", "unknown", "prep:in", "prep:with"), 2))
        .containsExactly("prep:with -3.00", "prep:in +2.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {EvidenceFinder.STAYS, EvidenceFinder.ENCOUNTERS})
  void a_table_holds_weights_for_and_against(String file) {
    assertThat(Weights.read(file).byClue().values())
        .hasSizeGreaterThan(300)
        .anyMatch(weight -> weight > 0.5)
        .anyMatch(weight -> weight < -0.5)
        .allMatch(weight -> Math.abs(weight) < 6);
  }
}
