package org.summitry.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Report;

class AttributionsTest {
  private static final String DAY = "2023-03-08";

  @Test
  void an_office_says_so() {
    assertThat(said("Emmanuel Macron will visit Lisbon on Friday, the Foreign Ministry said."))
        .containsExactly("Foreign Ministry");
  }

  @Test
  void a_spokesperson_speaks_for_an_office() {
    assertThat(said("Kremlin spokesman Dmitry Peskov said that Vladimir Putin will visit Baku."))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("Dmitry Peskov");
  }

  @Test
  void an_agency_that_was_told_stands_outermost() {
    assertThat(said("Olaf Scholz will visit Oslo on Friday, a Norwegian diplomat told Reuters."))
        .containsExactly("Reuters", "Norwegian diplomat");
  }

  @Test
  void according_to_names_the_source() {
    assertThat(
            said("According to the Turkish Presidency, Recep Tayyip Erdogan flies to Doha today."))
        .containsExactly("Turkish Presidency");
  }

  @Test
  void an_agency_reports_at_the_end() {
    assertThat(said("Pedro Sánchez visited Rabat on Tuesday, Xinhua reports."))
        .containsExactly("Xinhua");
  }

  @Test
  void the_outlet_itself_does_not_count() {
    assertThat(said("Pedro Sánchez visited Rabat on Tuesday, the Test Post reports.")).isEmpty();
  }

  @Test
  void what_is_told_without_a_source_has_none() {
    assertThat(said("Pedro Sánchez visited Rabat on Tuesday.")).isEmpty();
  }

  @Test
  void what_the_visitor_said_of_other_things_is_no_attribution() {
    assertThat(said("Pedro Sánchez visited Rabat on Tuesday. He said that trade was growing."))
        .isEmpty();
  }

  private static List<String> said(String text) {
    return read(DAY, text).stream().findFirst().map(Report::attribution).orElseThrow();
  }
}
