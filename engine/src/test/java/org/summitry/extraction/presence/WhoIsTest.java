package org.summitry.extraction.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.model.Kind;
import org.summitry.model.Report;
import org.summitry.model.Status;

class WhoIsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emmanuel Macron held talks with William Ruto, who is in France on a state visit.",
        "Emmanuel Macron held talks with William Ruto, who is currently in Paris.",
        "Emmanuel Macron held talks with William Ruto, now in Paris on a visit."
      })
  void asides_on_where_somebody_is_tell_of_a_stay(String text) {
    assertThat(visits(text, "FRA"))
        .singleElement()
        .satisfies(report -> assertThat(names(report)).contains("William Ruto"));
  }

  @Test
  void what_somebody_went_to_do_was_done() {
    assertThat(read("Emmanuel Macron went to see William Ruto in Nairobi on Monday."))
        .extracting(Report::status)
        .containsOnly(Status.HELD);
  }

  @Test
  void a_tour_of_countries_goes_to_each() {
    String text = "Emmanuel Macron embarked on a tour of Kenya and Uganda on Monday.";
    assertThat(visits(text, "KEN")).hasSize(1);
    assertThat(visits(text, "UGA")).hasSize(1);
  }

  @Test
  void a_visit_that_fell_through_was_not_paid() {
    String text = "A visit by William Ruto to Paris on Saturday fell through when his plane broke.";
    assertThat(visits(text, "FRA")).extracting(Report::status).containsExactly(Status.CANCELLED);
  }

  private static List<Report> visits(String text, String host) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.VISIT && host.equals(report.host()))
        .toList();
  }
}
