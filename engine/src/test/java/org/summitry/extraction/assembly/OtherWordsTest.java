package org.summitry.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What skilful writers leave to the reader; every text is written on Wednesday, 12 June 2024. */
class OtherWordsTest {
  @Test
  void the_same_is_said_of_others() {
    assertThat(told("Emmanuel Macron is in Lima for talks, as is Canada's Justin Trudeau."))
        .contains("visit PER [Emmanuel Macron]", "visit PER [Justin Trudeau]");
    assertThat(
            told(
                "Emmanuel Macron will travel to Kyiv on Friday, and so will Chancellor Olaf"
                    + " Scholz."))
        .contains("visit UKR [Emmanuel Macron]", "visit UKR [Olaf Scholz]");
  }

  @Test
  void a_place_closes_a_journey() {
    assertThat(
            told(
                "President Emmanuel Macron flies to Peru on Friday. Chile closes the journey at"
                    + " the weekend."))
        .contains("visit CHL [Emmanuel Macron]");
  }

  @Test
  void somebody_called_by_the_nation_is_the_one_spoken_of() {
    assertThat(
            told("President Volodymyr Zelensky is tired. The Ukrainian landed in Oslo on Monday."))
        .contains("visit NOR [Volodymyr Zelenskyy]");
    assertThat(told("President Emmanuel Macron is glad. The French landed in Lima on Monday."))
        .isEmpty();
  }

  @Test
  void a_given_name_alone_is_the_person_named_in_full() {
    assertThat(
            told(
                "Prime Minister Giorgia Meloni has a full diary. Giorgia flew to Tunis on"
                    + " Monday."))
        .contains("visit TUN [Giorgia Meloni]");
  }

  @Test
  void the_secretary_general_alone_is_that_of_the_united_nations() {
    assertThat(told("The Secretary-General spoke by telephone on Monday with President Joe Biden."))
        .contains("call null [António Guterres, Joe Biden]");
    assertThat(
            told(
                "The Secretary-General spoke by telephone on Monday with H.E. Mr. Emmanuel"
                    + " Macron."))
        .contains("call null [António Guterres, Emmanuel Macron]");
  }

  @Test
  void who_takes_part_goes_to_the_gathering_told_of() {
    assertThat(
            told(
                "The G7 summit opens in Italy on Thursday. President Joe Biden and Chancellor"
                    + " Olaf Scholz are taking part."))
        .contains("visit ITA [Joe Biden]", "visit ITA [Olaf Scholz]");
  }

  @Test
  void a_visit_that_somebody_paid_is_over() {
    assertThat(
            statuses(
                "The trip returns a visit that President Emmanuel Macron paid to Beijing in"
                    + " May."))
        .contains("CHN held");
  }

  @Test
  void a_visit_of_anybody_is_nobodys() {
    assertThat(
            told(
                "President Emmanuel Macron spoke. The last visit of a president to Peru was in"
                    + " 2004."))
        .noneMatch(report -> report.startsWith("visit PER"));
  }

  @Test
  void the_weekday_of_regretting_is_not_that_of_the_trip() {
    assertThat(
            read(
                "On Sunday President Emmanuel Macron expressed his regret that he had to postpone"
                    + " his trip to Peru."))
        .isNotEmpty()
        .allMatch(report -> !Objects.toString(report.start()).matches("2024-06-\\d\\d"));
  }

  private static List<String> told(String text) {
    return read(text).stream()
        .map(report -> report.kind().code() + " " + report.host() + " " + names(report))
        .toList();
  }

  private static List<String> statuses(String text) {
    return read(text).stream().map(report -> report.host() + " " + report.status().code()).toList();
  }
}
