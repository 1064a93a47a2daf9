package org.summitry.extraction.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.requireOne;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;

/** Articles written in a span of days, in which a weekday alone stays open. */
class ArrivalDayTest {
  private static final String SPAN = "2023-07-07/2023-07-13";

  @Test
  void a_weekday_before_the_gathering_is_the_last_one_before_its_days() {
    assertThat(start("Kyriakos Mitsotakis arrived in Vilnius on Monday for the NATO summit."))
        .isEqualTo("2023-07-10");
  }

  @Test
  void a_weekday_of_the_gathering_is_one_of_its_days() {
    assertThat(start("Kyriakos Mitsotakis arrived in Vilnius on Wednesday for the NATO summit."))
        .isEqualTo("2023-07-12");
  }

  private static String start(String text) {
    Report visit = requireOne(Kind.VISIT, SPAN, text);
    return Objects.requireNonNull(visit.start()).toString();
  }
}
