package org.summitry.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.requireOne;

import org.junit.jupiter.api.Test;
import org.summitry.model.Form;
import org.summitry.model.Kind;
import org.summitry.model.Report;

class StaysTest {
  private static final String DAY = "2023-03-08";

  @Test
  void the_only_city_of_the_country_nearby_is_the_place() {
    Report visit =
        visit("Olaf Scholz visited India on Monday. In Bangalore he opened an office of a firm.");
    assertThat(visit.host()).isEqualTo("IND");
    assertThat(visit.place()).isEqualTo("Bengaluru");
  }

  @Test
  void two_cities_say_nothing() {
    assertThat(
            visit("Olaf Scholz visited India on Monday. Delhi and Mumbai were decorated.").place())
        .isNull();
  }

  @Test
  void a_stay_of_three_days_ends_on_the_third() {
    Report visit = visit("Olaf Scholz arrived in Delhi on Monday and will stay for three days.");
    assertThat(visit.start()).hasToString("2023-03-06");
    assertThat(visit.end()).hasToString("2023-03-08");
  }

  @Test
  void the_form_stands_beside_another_word_of_visiting() {
    assertThat(visit("Olaf Scholz came to Delhi on Monday on a working visit.").form())
        .isEqualTo(Form.WORKING);
  }

  private static Report visit(String text) {
    return requireOne(Kind.VISIT, DAY, text);
  }
}
