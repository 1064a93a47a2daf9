package org.summitry.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;
import static org.summitry.extraction.OwnSentences.requireOne;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.model.Kind;
import org.summitry.model.Status;

class UndoingTest {
  private static final String DAY = "2024-05-02";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emmanuel Macron's trip to Lima on May 9 has been moved to a later date.",
        "Emmanuel Macron's visit to Peru was pushed back into the new year.",
        "Emmanuel Macron's journey to Lima will not take place before autumn 2024.",
        "Emmanuel Macron's trip to Lima will no longer take place until June 3."
      })
  void what_is_moved_on_is_postponed(String text) {
    assertThat(requireOne(Kind.VISIT, DAY, text).status()).isEqualTo(Status.POSTPONED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emmanuel Macron's stop in Lima, pencilled in for May 7, has fallen victim to the strike.",
        "Emmanuel Macron's visit to Peru came to nothing."
      })
  void what_comes_to_nothing_is_cancelled(String text) {
    assertThat(requireOne(Kind.VISIT, DAY, text).status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void what_is_struck_from_a_programme_is_cancelled() {
    assertThat(
            requireOne(
                    Kind.MEETING,
                    DAY,
                    "Emmanuel Macron has struck his meeting with Viktor Orban from the programme.")
                .status())
        .isEqualTo(Status.CANCELLED);
  }

  @Test
  void who_had_been_due_somewhere_was_not_there_for_that() {
    assertThat(
            requireOne(Kind.VISIT, DAY, "Emmanuel Macron had been due in Lima on May 6.").status())
        .isEqualTo(Status.PLANNED);
  }

  @Test
  void one_visit_put_off_leaves_the_others() {
    assertThat(
            read(
                DAY,
                "Emmanuel Macron will go to Peru on Sunday. The visit that he was to make to"
                    + " Chile on 22 and 23 May has been postponed."))
        .anySatisfy(report -> {
          assertThat(report.host()).isEqualTo("PER");
          assertThat(report.status()).isEqualTo(Status.PLANNED);
        });
  }
}
