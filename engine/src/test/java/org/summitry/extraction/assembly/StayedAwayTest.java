package org.summitry.extraction.assembly;

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

class StayedAwayTest {
  private static final String GATHERED =
      "Keir Starmer and Olaf Scholz arrived in Lisbon on Monday for the signing. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France's Emmanuel Macron stays away as well.",
        "Emmanuel Macron did not come.",
        "Emmanuel Macron is not coming, either.",
        "Emmanuel Macron will not be present; he is busy.",
        "French President Emmanuel Macron will therefore not travel."
      })
  void who_does_not_come_where_others_gather_does_not_visit_it(String text) {
    assertThat(of("Macron", GATHERED + text))
        .singleElement()
        .satisfies(report -> {
          assertThat(report.status()).isEqualTo(Status.DENIED);
          assertThat(report.host()).isEqualTo("PRT");
        });
  }

  @Test
  void who_is_sent_instead_visits_it() {
    assertThat(
            of(
                "Barrot",
                GATHERED
                    + "Emmanuel Macron did not come; he sent Foreign Minister Jean-Noël Barrot."))
        .singleElement()
        .extracting(Report::status)
        .isEqualTo(Status.HELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emmanuel Macron did not come up with a plan.",
        "Emmanuel Macron will not come to terms with it.",
        "Emmanuel Macron stayed calm."
      })
  void other_things_that_somebody_does_not_do_say_nothing(String text) {
    assertThat(of("Macron", GATHERED + text)).isEmpty();
  }

  private static List<Report> of(String name, String text) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.VISIT)
        .filter(report -> names(report).getFirst().endsWith(name))
        .toList();
  }
}
