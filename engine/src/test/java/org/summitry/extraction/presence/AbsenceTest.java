package org.summitry.extraction.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.model.Report;
import org.summitry.model.Status;

class AbsenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Narendra Modi will not be present in Lima.",
        "Narendra Modi will be absent from Lima on Friday.",
        "Narendra Modi was missing from Lima.",
        "Narendra Modi keeps away from Lima."
      })
  void who_is_absent_from_a_place_does_not_visit_it(String text) {
    assertThat(read(text)).singleElement().extracting(Report::status).isEqualTo(Status.DENIED);
  }

  @Test
  void a_speech_puts_the_speaker_there() {
    assertThat(read("Winston Peters will outline the plan in a speech in Lima on Thursday."))
        .singleElement()
        .extracting(Report::host)
        .isEqualTo("PER");
  }
}
