package org.summitry.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.requireOne;

import org.junit.jupiter.api.Test;
import org.summitry.model.Claim;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;

class ClaimsTest {
  private static final String DAY = "2023-03-08";

  @Test
  void a_visit_is_counted() {
    Claim claim = claim(Kind.VISIT, "Olaf Scholz arrived in Delhi on Tuesday on his fifth visit.");
    assertThat(claim.type()).isEqualTo("ordinal");
    assertThat(claim.number()).isEqualTo(5);
    assertThat(claim.text()).isEqualTo("his fifth visit");
  }

  @Test
  void a_count_can_begin_at_a_date() {
    Claim claim =
        claim(
            Kind.VISIT,
            "Olaf Scholz will visit Delhi on Friday, his first trip abroad since January 2020.");
    assertThat(claim.number()).isEqualTo(1);
    assertThat(claim.since()).isEqualTo(PartialDate.parse("2020-01"));
  }

  @Test
  void when_they_last_met_is_kept_with_that_meeting() {
    Claim claim =
        claim(Kind.MEETING, "Olaf Scholz and Emmanuel Macron last met in Paris in January 2023.");
    assertThat(claim.type()).isEqualTo("last");
    assertThat(claim.since()).isEqualTo(PartialDate.parse("2023-01"));
  }

  private static Claim claim(Kind kind, String text) {
    return requireOne(kind, DAY, text).claims().getFirst();
  }
}
