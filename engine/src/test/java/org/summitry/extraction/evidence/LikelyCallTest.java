package org.summitry.extraction.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;

class LikelyCallTest {
  @Test
  void what_is_likely_an_encounter_was_over_a_line_where_the_sentence_speaks_of_one() {
    assertThat(
            read(
                "In a call on Monday Giorgia Meloni sounded out Kais Saied, and Saied let Meloni"
                    + " wait for an answer."))
        .filteredOn(report -> report.kind() != Kind.VISIT)
        .allMatch(report -> report.kind() == Kind.CALL);
  }
}
