package org.summitry.extraction.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.model.Kind;

/** Stays told without a word for visiting; every text is written on Wednesday, 12 June 2024. */
class PresenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Warsaw on Monday Emmanuel Macron laid a wreath. | POL 2024-06-10 held",
        "Olaf Scholz gave a speech in Ottawa on Tuesday. | CAN 2024-06-11 held",
        "Giorgia Meloni will inaugurate a school in Tunis on Friday. | TUN 2024-06-14 planned",
        "On Monday Olaf Scholz was received with honours in Hanoi. | VNM 2024-06-10 held",
        "Fumio Kishida is expected in Lima on Friday. | PER 2024-06-14 planned",
        "Emmanuel Macron spent the night of Monday in Dakar. | SEN 2024-06-10 held"
      })
  void who_acts_in_a_place_is_there(String text, String stay) {
    assertThat(stays(text)).contains(stay);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Emmanuel Macron discussed the fighting in Sudan with his ministers on Monday.",
        "Olaf Scholz has interests in Ukraine.",
        "Emmanuel Macron spoke about the war in Ukraine on Monday.",
        "No Japanese prime minister was seen in Peru in those years."
      })
  void what_is_spoken_about_is_no_stay(String text) {
    assertThat(stays(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emmanuel Macron flew to Peru in May 2021. Chile had him in March 2022. | CHL 2022-03 held",
        "Bolivia, Peru and Ecuador welcomed Xi Jinping in 2016. | PER 2016 held",
        "Austria awaits Emmanuel Macron on Friday. | AUT 2024-06-14 planned"
      })
  void a_country_has_somebody(String text, String stay) {
    assertThat(stays(text)).contains(stay);
  }

  @Test
  void time_and_vehicles_put_somebody_in_a_place() {
    assertThat(stays("November 2022 found Olaf Scholz in Hanoi.")).contains("VNM 2022-11 held");
    assertThat(stays("Emmanuel Macron's plane touched down in Lima on Monday."))
        .anyMatch(stay -> stay.startsWith("PER 2024-06-10"));
    assertThat(stays("On Tuesday the train took Olaf Scholz to Kyiv."))
        .anyMatch(stay -> stay.startsWith("UKR 2024-06-11"));
  }

  @Test
  void who_saw_a_country_was_there() {
    assertThat(stays("In May 2023 Emmanuel Macron saw Ghana, Togo and Benin."))
        .contains("GHA 2023-05 held", "TGO 2023-05 held", "BEN 2023-05 held");
    assertThat(stays("Emmanuel Macron sees Ghana as a partner.")).isEmpty();
  }

  @Test
  void a_guest_is_in_the_country_of_the_host() {
    assertThat(stays("In May 2023 Olaf Scholz was Emmanuel Macron's guest in Lyon."))
        .contains("FRA 2023-05 held");
    assertThat(stays("Emmanuel Macron had Olaf Scholz as his guest in May 2023."))
        .contains("FRA 2023-05 held");
  }

  @Test
  void set_phrases_of_going_stand_before_the_place() {
    assertThat(stays("Emmanuel Macron set foot in Nauru on Monday."))
        .contains("NRU 2024-06-10 held");
    assertThat(stays("Olaf Scholz is bound for Lima on Friday."))
        .contains("PER 2024-06-14 planned");
  }

  @Test
  void a_place_has_its_turn_in_a_journey() {
    assertThat(
            stays(
                "Emmanuel Macron travelled to Peru in May 2023. Chile was next. After Peru and"
                    + " Chile it was Bolivia's turn."))
        .anyMatch(stay -> stay.startsWith("CHL 2023-05"))
        .anyMatch(stay -> stay.startsWith("BOL"));
  }

  @Test
  void places_in_a_row_beside_a_journey_are_its_stops() {
    assertThat(
            stays(
                "Olaf Scholz flies to Oman on Friday. The other stops of the tour: Qatar, Kuwait"
                    + " and Jordan."))
        .anyMatch(stay -> stay.startsWith("QAT"))
        .anyMatch(stay -> stay.startsWith("KWT"))
        .anyMatch(stay -> stay.startsWith("JOR"));
    assertThat(stays("The group that Olaf Scholz praised also includes Peru and Chile.")).isEmpty();
  }

  @Test
  void a_list_is_read_to_its_end() {
    assertThat(stays("Emmanuel Macron flew in May 2023 to Samoa, to Tonga and then to Fiji."))
        .contains("WSM 2023-05 held", "TON 2023-05 held", "FJI 2023-05 held");
  }

  @Test
  void who_leaves_a_place_was_there_and_the_day_is_the_last() {
    assertThat(stays("Olaf Scholz left Peru on Monday.")).containsExactly("PER 2024-06 held");
    assertThat(stays("Olaf Scholz said goodbye to Peru on Monday."))
        .containsExactly("PER 2024-06 held");
    assertThat(stays("Olaf Scholz left Berlin on Monday.")).isEmpty();
  }

  @Test
  void a_clause_with_where_is_told_of_the_place_before_it() {
    assertThat(stays("The news came from Lima, where Olaf Scholz had talks on Monday."))
        .contains("PER 2024-06-10 held");
    assertThat(
            stays(
                "Emmanuel Macron travels to Peru on Friday. Then it is off to Chile, where the tour"
                    + " ends."))
        .anyMatch(stay -> stay.startsWith("CHL"));
  }

  @Test
  void days_passed_in_a_place_are_a_stay() {
    assertThat(stays("Olaf Scholz flew to Peru in May 2023. It was the sequel to a week in Chile."))
        .anyMatch(stay -> stay.startsWith("CHL"));
  }

  @Test
  void the_stops_before_the_one_spoken_of_are_stays_too() {
    assertThat(
            stays(
                "Olaf Scholz ended his visit to Ghana on Monday. The country was the third stop"
                    + " after Togo and Benin."))
        .anyMatch(stay -> stay.startsWith("TGO"))
        .anyMatch(stay -> stay.startsWith("BEN"));
  }

  @Test
  void a_second_row_of_places_may_leave_out_the_verb() {
    assertThat(
            stays("Emmanuel Macron visited Peru in May 2022, and Chile and Bolivia in June 2023."))
        .contains("PER 2022-05 held", "CHL 2023-06 held", "BOL 2023-06 held");
  }

  @Test
  void what_somebody_has_in_a_place_is_done_in_person() {
    assertThat(stays("Olaf Scholz will be glad of his appointment in Lima on Friday."))
        .anyMatch(stay -> stay.startsWith("PER 2024-06-14"));
    assertThat(stays("Emmanuel Macron's speech in Ottawa on Monday was short."))
        .contains("CAN 2024-06-10 held");
  }

  @Test
  void captions_need_no_verb() {
    assertThat(stays("Macron in Suva: Emmanuel Macron spoke of the sea on Monday."))
        .anyMatch(stay -> stay.startsWith("FJI"));
    assertThat(stays("Emmanuel Macron, on a state visit to Peru, and his host agreed on Monday."))
        .anyMatch(stay -> stay.startsWith("PER"));
  }

  @Test
  void here_is_where_the_story_is_written() {
    assertThat(stays("LIMA, June 11 (ANP): Emmanuel Macron met students here on Tuesday."))
        .contains("PER 2024-06-11 held");
  }

  /** Host, start and status of the visits that the text tells. */
  private static List<String> stays(String text) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.VISIT)
        .map(report -> report.host() + " " + report.start() + " " + report.status().code())
        .toList();
  }
}
