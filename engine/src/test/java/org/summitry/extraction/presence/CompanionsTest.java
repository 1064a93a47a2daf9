package org.summitry.extraction.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.model.Kind;

class CompanionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cyril Ramaphosa was in Kyiv on Friday, together with Macky Sall and William Ruto.",
        "Cyril Ramaphosa travelled to Kyiv on Friday along with Macky Sall and William Ruto.",
        "Cyril Ramaphosa was in Kyiv on Friday alongside Macky Sall of Senegal and William Ruto."
      })
  void who_goes_along_is_there_too(String text) {
    assertThat(visitors(text, "UKR")).contains("Cyril Ramaphosa", "Macky Sall", "William Ruto");
  }

  @Test
  void who_is_at_home_there_is_no_visitor() {
    assertThat(
            visitors(
                "Cyril Ramaphosa was in Bucha on Friday together with Volodymyr Zelensky.", "UKR"))
        .containsExactly("Cyril Ramaphosa");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "David Cameron is flying over for the dinner in Dublin on Friday. | IRL",
        "Olaf Scholz came for the funeral of the queen in London on Monday. | GBR",
        "Emmanuel Macron travels to the wedding in Amman on Thursday. | JOR"
      })
  void going_for_something_goes_where_that_is(String text, String host) {
    assertThat(visitors(text, host)).hasSize(1);
  }

  @Test
  void who_flies_in_comes_to_where_the_others_met() {
    assertThat(
            visitors(
                "Irfaan Ali and Andrew Holness met in Kingston on Monday. "
                    + "Antony Blinken flew in on Monday morning.",
                "JAM"))
        .contains("Antony Blinken");
  }

  private static List<String> visitors(String text, String host) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.VISIT && host.equals(report.host()))
        .map(report -> names(report).getFirst())
        .toList();
  }
}
