package org.summitry.extraction.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;

class RowsTest {
  @Test
  void no_two_of_a_long_row_are_said_to_have_met() {
    String text =
        "Emmanuel Macron arrived in Lima on Monday. "
            + "Who is there already: Olaf Scholz of Germany, Britain's Keir Starmer, Giorgia Meloni "
            + "of Italy and Pedro Sánchez.";
    assertThat(read(text))
        .filteredOn(report -> report.kind() == Kind.MEETING)
        .noneMatch(report -> report.participants().size() == 2);
  }

  @Test
  void all_of_them_may_have() {
    String text =
        "Emmanuel Macron, Olaf Scholz, Keir Starmer and Giorgia Meloni met in Paris on Monday.";
    assertThat(read(text))
        .filteredOn(report -> report.kind() == Kind.MEETING)
        .singleElement()
        .satisfies(report -> assertThat(report.participants()).hasSize(4));
  }
}
