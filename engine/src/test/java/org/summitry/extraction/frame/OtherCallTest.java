package org.summitry.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.model.Kind;
import org.summitry.model.Report;

class OtherCallTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keir Starmer called on Olaf Scholz to lift the tariffs.",
        "Outside, Keir Starmer called Olaf Scholz \"a man of peace\".",
        "Keir Starmer called Olaf Scholz a friend of Britain on Tuesday.",
        "Keir Starmer called Olaf Scholz the best of neighbours."
      })
  void calling_on_somebody_and_calling_him_something_are_no_calls(String text) {
    assertThat(read(text)).extracting(Report::kind).doesNotContain(Kind.CALL);
  }

  @Test
  void calling_on_somebody_to_thank_him_is_a_meeting() {
    assertThat(read("While in Berlin, Keir Starmer also called on Olaf Scholz to thank him."))
        .extracting(Report::kind)
        .contains(Kind.MEETING)
        .doesNotContain(Kind.CALL);
  }

  @Test
  void calling_somebody_is_a_call() {
    assertThat(read("Keir Starmer called Olaf Scholz on Tuesday and told him so."))
        .extracting(Report::kind)
        .containsExactly(Kind.CALL);
  }
}
