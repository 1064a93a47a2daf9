package org.summitry.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;

class ForetoldTest {
  private static final String FRIDAY = "2023-06-16";

  private static List<String> told(Kind kind, String text) {
    return read(FRIDAY, text).stream()
        .filter(report -> report.kind() == kind)
        .map(ForetoldTest::line)
        .toList();
  }

  private static String line(Report report) {
    return report.host() + " " + report.start() + " " + report.status().code();
  }

  @Test
  void a_headline_in_the_present_goes_with_the_plan_below_it() {
    assertThat(
            told(
                Kind.VISIT,
                """
                Scholz heads for Ankara

                The chancellor has a full diary. The budget is late, and so is the spring.

                Olaf Scholz will travel to Turkey on Tuesday, 20 June, his office said.
                """))
        .containsExactly("TUR 2023-06-20 planned");
  }

  @Test
  void a_headline_in_the_present_above_what_was_done_stands_for_what_was_done() {
    assertThat(
            told(
                Kind.VISIT,
                """
                Scholz travels to Ankara

                Olaf Scholz travelled to Turkey on Thursday. He will visit Turkey again in July.
                """))
        .contains("TUR 2023-06-15 held");
  }

  @Test
  void the_present_behind_a_coming_day_is_of_that_day() {
    assertThat(
            told(
                Kind.MEETING,
                """
                Where not to park in Dublin

                Parking is a nuisance. Nobody likes it. The city has had enough of it.

                The chancellor is due on Monday 26 June. Olaf Scholz has a meeting with Leo Varadkar at
                Farmleigh.
                """))
        .singleElement()
        .asString()
        .endsWith("2023-06-26 planned");
  }
}
