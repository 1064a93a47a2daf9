package org.summitry.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;
import static org.summitry.extraction.OwnSentences.readOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;

/** Visits announced, editions named by number, and places that are only spoken of. */
class AwaitedGuestTest {
  @Test
  void the_visit_of_whom_one_looks_forward_to_welcoming_lies_ahead() {
    assertThat(
            told(
                Kind.VISIT,
                readOf(
                    "The White House",
                    "Statement on the Visit of President William Ruto of Kenya\n"
                        + "President Biden looks forward to welcoming President William Ruto of"
                        + " Kenya to the White House on June 24, 2024. The visit provides an"
                        + " opportunity to speak about trade.")))
        .containsExactly("[William Ruto] USA 2024-06-24 planned");
  }

  @Test
  void looking_forward_all_the_time_is_a_plan_too() {
    assertThat(
            told(
                Kind.MEETING,
                readOf(
                    "The White House",
                    "President Biden is looking forward to welcoming to the White House President"
                        + " William Ruto of Kenya.")))
        .singleElement()
        .asString()
        .endsWith("planned");
  }

  @Test
  void a_numbered_edition_is_that_one_whatever_else_the_text_speaks_of() {
    assertThat(
            told(
                Kind.VISIT,
                read(
                    "2022-11-07",
                    "On November 11, President Joe Biden will be at COP27 to speak about forests."
                        + " The plan was launched in Glasgow at COP26.")))
        .containsExactly("[Joe Biden] EGY 2022-11-11 planned");
  }

  @Test
  void who_calls_on_a_country_to_act_has_not_called_there() {
    assertThat(
            told(
                Kind.VISIT,
                read(
                    "2024-06-12",
                    "President Joe Biden called on Iran to release the sailors on Tuesday.")))
        .isEmpty();
  }

  @Test
  void where_something_is_that_was_discussed_is_not_where_it_was_discussed() {
    assertThat(
            told(
                Kind.MEETING,
                read(
                    "2024-06-12",
                    "President Emmanuel Macron and Chancellor Olaf Scholz met on Tuesday and"
                        + " discussed the situation in Sudan.")))
        .containsExactly("[Emmanuel Macron, Olaf Scholz] null 2024-06-11 held");
  }

  private static List<String> told(Kind kind, List<Report> reports) {
    return reports.stream()
        .filter(report -> report.kind() == kind)
        .map(report ->
            names(report)
                + " "
                + report.host()
                + " "
                + report.start()
                + " "
                + report.status().code())
        .toList();
  }
}
