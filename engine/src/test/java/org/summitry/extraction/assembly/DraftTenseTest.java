package org.summitry.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.requireOne;

import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;
import org.summitry.model.Status;

class DraftTenseTest {
  private static final String FRIDAY = "2023-06-16";

  @Test
  void guests_in_the_present_come_on_the_coming_days() {
    Report visit = visit("Olaf Scholz is in Ankara on Tuesday and Wednesday.");
    assertThat(visit.start()).hasToString("2023-06-20");
    assertThat(visit.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void a_stay_since_a_day_began_on_it() {
    Report visit = visit("Olaf Scholz has been in Ankara since Tuesday.");
    assertThat(visit.start()).hasToString("2023-06-13");
  }

  @Test
  void the_more_exact_of_two_times_counts() {
    assertThat(visit("Three months ago, on 10 March, Olaf Scholz visited Ankara.").start())
        .hasToString("2023-03-10");
    assertThat(visit("Last year, in March, Olaf Scholz visited Ankara.").start())
        .hasToString("2022-03");
  }

  @Test
  void what_was_to_be_is_told_as_a_plan() {
    assertThat(visit("Olaf Scholz was to be in Ankara on Monday.").status())
        .isNotEqualTo(Status.HELD);
  }

  @Test
  void the_day_of_telling_is_not_the_day_of_the_plan() {
    Report visit = visit("Olaf Scholz told parliament this morning that he will travel to Ankara.");
    assertThat(visit.start()).hasToString("2023-06");
  }

  private static Report visit(String text) {
    return requireOne(Kind.VISIT, FRIDAY, text);
  }
}
