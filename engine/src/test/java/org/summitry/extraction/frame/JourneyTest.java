package org.summitry.extraction.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;

class JourneyTest {
  @Test
  void being_somewhere_is_a_stay() {
    assertThat(told(Kind.VISIT, "Emmanuel Macron was in Warsaw in May."))
        .containsExactly("POL 2024-05");
  }

  @Test
  void there_is_the_place_last_spoken_of() {
    assertThat(
            told(
                Kind.VISIT,
                "Emmanuel Macron visited Poland in March 2022 and was there again in May 2023."))
        .containsExactly("POL 2022-03", "POL 2023-05");
  }

  @Test
  void the_stages_of_a_journey_are_stays_of_its_traveller() {
    assertThat(
            told(
                Kind.VISIT,
                "Emmanuel Macron travels to Poland on Friday. Lithuania comes on Saturday. The"
                    + " last leg is Finland."))
        .contains("POL 2024-06-14", "LTU 2024-06-15")
        .anyMatch(stay -> stay.startsWith("FIN"));
  }

  @Test
  void items_with_days_and_places_are_stays_of_the_one_named_in_the_title() {
    assertThat(
            told(
                Kind.VISIT,
                """
                Where Macron went in spring

                April 3-4: Warsaw. Talks about the border.

                April 5: Vilnius, Lithuania, for a speech at the university.
                """))
        .containsExactly("POL 2024-04-03", "LTU 2024-04-05");
  }

  @Test
  void a_single_day_with_a_place_is_no_list_of_stops() {
    assertThat(told(Kind.VISIT, "Macron on the border\n\nApril 3: Warsaw. Rain.")).isEmpty();
  }

  @Test
  void due_in_a_place_is_a_stay() {
    assertThat(told(Kind.VISIT, "Emmanuel Macron is due in Warsaw on Friday."))
        .containsExactly("POL 2024-06-14");
  }

  @Test
  void a_meeting_has_the_place_of_the_visit_it_is_part_of() {
    assertThat(
            told(
                Kind.MEETING,
                "Emmanuel Macron will travel to Poland in July. He will meet President Andrzej"
                    + " Duda."))
        .containsExactly("POL 2024-07");
  }

  @Test
  void a_chronicle_tells_stays_by_its_headings() {
    assertThat(
            told(
                Kind.VISIT,
                "Emmanuel Macron likes to travel.\n\nWarsaw, March 2022\nMacron spoke about"
                    + " trade.\n\nHelsinki, May 2023\nMacron spoke about gas.\n"))
        .containsExactly("POL 2022-03", "FIN 2023-05");
  }

  @Test
  void the_text_below_a_heading_gives_its_month() {
    assertThat(
            told(
                Kind.VISIT,
                "Emmanuel Macron likes to travel.\n\n2022: Poland\nIt was in March that Macron spoke"
                    + " about trade.\n\n2023: Finland; Norway and Sweden\nThe talks of April were"
                    + " about gas. In June he returned to the north.\n"))
        .containsExactly("POL 2022-03", "FIN 2023-04", "NOR 2023-06", "SWE 2023-06");
  }

  @Test
  void paragraphs_of_a_chronicle_open_with_place_and_time() {
    assertThat(
            told(
                Kind.VISIT,
                "Emmanuel Macron was on the road.\n\nWarsaw, March 2. Macron spoke about trade."
                    + "\n\nHelsinki, March 5. Gas was the subject.\n"))
        .containsExactly("POL 2024-03-02", "FIN 2024-03-05");
  }

  @Test
  void a_time_of_its_own_dates_what_stands_behind_it() {
    assertThat(
            told(
                Kind.VISIT,
                "March 2022. Emmanuel Macron is in Warsaw for the first time.\n\nMay 2023."
                    + " Macron goes to Helsinki by train.\n"))
        .containsExactly("POL 2022-03", "FIN 2023-05");
  }

  @Test
  void the_day_of_setting_out_is_that_of_the_first_stop() {
    assertThat(
            told(
                Kind.VISIT,
                "Emmanuel Macron sets off on Friday for Poland, Lithuania and Finland."))
        .containsExactly("POL 2024-06-14", "LTU 2024-06", "FIN 2024-06");
  }

  @Test
  void each_stop_has_the_day_that_stands_behind_it() {
    assertThat(
            told(
                Kind.VISIT,
                "Emmanuel Macron was in Warsaw on May 2, in Vilnius on May 5 and in Helsinki on May"
                    + " 8."))
        .containsExactly("POL 2024-05-02", "LTU 2024-05-05", "FIN 2024-05-08");
  }

  @Test
  void a_place_of_its_own_line_with_one_date_is_a_dateline() {
    assertThat(told(Kind.VISIT, "Warsaw, March 2022\n\nEmmanuel Macron spoke about trade.\n"))
        .isEmpty();
  }

  /** Host and start of what the text tells when written on Wednesday, 12 June 2024. */
  private static List<String> told(Kind kind, String text) {
    return read(text).stream()
        .filter(report -> report.kind() == kind)
        .map(report -> report.host() + " " + report.start())
        .toList();
  }
}
