package org.summitry.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;
import org.summitry.model.Status;

class OpenStatusTest {
  private static List<Status> statuses(Kind kind, String text) {
    return read("2023-06-16", text).stream()
        .filter(report -> report.kind() == kind)
        .map(Report::status)
        .toList();
  }

  @Test
  void who_has_come_today_is_there() {
    assertThat(statuses(Kind.VISIT, "Olaf Scholz has come to Ankara this morning."))
        .containsExactly(Status.UNDERWAY);
    assertThat(statuses(Kind.VISIT, "On Friday morning Olaf Scholz set foot in Turkey."))
        .doesNotContain(Status.PLANNED);
  }

  @Test
  void who_is_wanted_somewhere_has_not_come() {
    assertThat(statuses(Kind.VISIT, "Olaf Scholz is expected in Ankara on Monday."))
        .containsExactly(Status.PLANNED);
    assertThat(statuses(Kind.VISIT, "Olaf Scholz is wanted in Ankara on Monday."))
        .doesNotContain(Status.HELD);
  }

  @Test
  void dropping_by_calls_nothing_off() {
    assertThat(statuses(Kind.VISIT, "On Thursday Olaf Scholz dropped by in Ankara."))
        .doesNotContain(Status.CANCELLED);
    assertThat(statuses(Kind.VISIT, "Olaf Scholz dropped his visit to Turkey planned for Monday."))
        .containsExactly(Status.CANCELLED);
  }

  @Test
  void what_else_is_off_calls_no_talks_off() {
    assertThat(
            statuses(
                Kind.MEETING,
                "The gloves were off when Olaf Scholz met Recep Tayyip Erdogan on Thursday."))
        .containsExactly(Status.HELD);
  }
}
