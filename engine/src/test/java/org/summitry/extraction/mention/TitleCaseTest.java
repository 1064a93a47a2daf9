package org.summitry.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.explain;
import static org.summitry.extraction.OwnSentences.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleCaseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Biden Announces Several Appointments To Boards And Commissions",
        "Prime Minister Modi Launches Scheme For Small Farmers Across Country"
      })
  void in_a_title_capitals_do_not_make_the_words_behind_a_name_part_of_it(String title) {
    assertThat(read(title)).isEmpty();
    assertThat(explain(title)).doesNotContain("UnknownPerson").doesNotContain("Announces  Person");
  }

  @Test
  void elsewhere_they_do() {
    assertThat(explain("On Monday Foreign Minister Ilvana Poskerby of Peru met Antony Blinken."))
        .contains("Ilvana Poskerby of Peru  UnknownPerson");
  }
}
