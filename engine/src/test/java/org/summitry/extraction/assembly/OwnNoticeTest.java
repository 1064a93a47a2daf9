package org.summitry.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.readOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;
import org.summitry.model.Report;

/** What a principal's own pages announce and tell. */
class OwnNoticeTest {
  @Test
  void looking_forward_to_welcoming_a_guest_is_a_plan() {
    assertThat(
            told(
                Kind.MEETING,
                "President Biden looks forward to welcoming Chancellor Olaf Scholz of Germany to"
                    + " the White House on June 20, 2024."))
        .containsExactly("[Joe Biden, Olaf Scholz] USA 2024-06-20 planned");
  }

  @Test
  void being_honored_to_welcome_somebody_is_welcoming() {
    assertThat(
            told(
                Kind.MEETING,
                "President Biden is honored to welcome President Emmanuel Macron of France to"
                    + " Washington."))
        .containsExactly("[Joe Biden, Emmanuel Macron] USA 2024-06-12 held");
  }

  @Test
  void a_readout_of_several_tells_of_one_call() {
    assertThat(
            told(
                Kind.CALL,
                "President Biden spoke today with President Emmanuel Macron of France and"
                    + " Chancellor Olaf Scholz of Germany about trade."))
        .containsExactly("[Joe Biden, Emmanuel Macron, Olaf Scholz] null 2024-06-12 held");
  }

  @Test
  void leaders_who_welcome_an_agreement_receive_nobody() {
    assertThat(
            told(
                Kind.MEETING,
                "President Biden spoke today with President Emmanuel Macron of France. The leaders"
                    + " welcomed the new agreement."))
        .isEmpty();
  }

  @Test
  void a_summit_talked_of_on_the_phone_is_not_attended() {
    assertThat(
            told(
                Kind.VISIT,
                "President Biden spoke today with President Emmanuel Macron of France about"
                    + " preparations for the G7 Summit."))
        .isEmpty();
  }

  @Test
  void the_stops_of_a_dated_trip_have_its_days() {
    assertThat(
            told(
                Kind.VISIT,
                "President Biden will visit the region from July 3 to July 6. The President will"
                    + " begin his travel in Poland. The President will also visit Finland."))
        .containsExactlyInAnyOrder(
            "[Joe Biden] POL 2024-07-03 planned", "[Joe Biden] FIN 2024-07 planned");
  }

  /** Who, host, start and status of what a White House page of 12 June 2024 tells. */
  private static List<String> told(Kind kind, String text) {
    return readOf("The White House", text).stream()
        .filter(report -> report.kind() == kind)
        .map(OwnNoticeTest::describe)
        .toList();
  }

  private static String describe(Report report) {
    return names(report)
        + " "
        + report.host()
        + " "
        + report.start()
        + " "
        + report.status().code();
  }
}
