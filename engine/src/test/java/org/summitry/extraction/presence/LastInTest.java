package org.summitry.extraction.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import org.junit.jupiter.api.Test;
import org.summitry.model.Report;

class LastInTest {
  @Test
  void who_was_last_somewhere_has_been_there() {
    assertThat(read("Narendra Modi was last in Peru in 2019."))
        .singleElement()
        .extracting(Report::host)
        .isEqualTo("PER");
  }

  @Test
  void a_sentence_that_breaks_off_behind_an_article_tells_nothing() {
    assertThat(read("Narendra Modi of India was seen by Peru and was last in the")).isEmpty();
    assertThat(read("Narendra Modi of India met nobody in Peru, and on to the")).isEmpty();
  }
}
