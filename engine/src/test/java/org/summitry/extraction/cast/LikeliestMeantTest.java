package org.summitry.extraction.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.names;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;

/** Bare offices and pronouns that could mean more than one of a text's people. */
class LikeliestMeantTest {
  @Test
  void a_bare_office_means_that_of_the_country_the_story_is_written_in() {
    assertThat(
            stays(
                "JAKARTA, June 12 (own) - President Joko Widodo received French President Emmanuel"
                    + " Macron on Tuesday. Macron praised the rice. The president will fly to Peru"
                    + " on Friday."))
        .contains("Joko Widodo PER")
        .doesNotContain("Emmanuel Macron PER");
    assertThat(
            stays(
                "TOKYO, June 12 (own) - Japanese Prime Minister Fumio Kishida telephoned with"
                    + " Australian Prime Minister Anthony Albanese. Albanese was in good spirits."
                    + " The prime minister will travel to Chile next week."))
        .contains("Fumio Kishida CHL")
        .doesNotContain("Anthony Albanese CHL");
  }

  @Test
  void a_name_behind_an_office_with_its_own_time_says_who_held_it_then() {
    assertThat(
            met(
                "South Korea's president of those years, Moon Jae-in, met Kim Jong Un in Panmunjom"
                    + " on April 27, 2018."))
        .contains("Moon Jae-in", "Kim Jong-un")
        .doesNotContain("Yoon Suk-yeol");
    assertThat(
            met(
                "The French president at the time, François Hollande, met Vladimir Putin in Moscow"
                    + " in December 2014."))
        .contains("François Hollande")
        .doesNotContain("Emmanuel Macron");
  }

  @Test
  void a_pronoun_in_front_means_the_main_subject_behind() {
    String text =
        "Joe Biden put off the tariffs on Monday. In Lima, where he had met President Dina Boluarte"
            + " a day earlier, Secretary of State Antony Blinken told reporters that it was time.";
    assertThat(met(text)).contains("Antony Blinken", "Dina Boluarte").doesNotContain("Joe Biden");
  }

  @Test
  void a_short_question_says_whom_the_answer_is_about() {
    String text =
        "Paul Kagame received William Ruto in Kigali on Sunday.\n\nAnd Félix Tshisekedi?\nHe flew"
            + " to Luanda on Monday.";
    assertThat(stays(text)).contains("Félix Tshisekedi AGO");
  }

  @Test
  void whom_a_sentence_that_tells_nothing_names_is_followed_to_the_next() {
    String text = "It is a matter of President Aleksandar Vučić. On Friday he arrived in Lima.";
    assertThat(stays(text)).contains("Aleksandar Vučić PER");
  }

  private static List<String> stays(String text) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.VISIT)
        .map(report -> names(report).getFirst() + " " + report.host())
        .toList();
  }

  private static List<String> met(String text) {
    return read(text).stream()
        .filter(report -> report.kind() == Kind.MEETING)
        .flatMap(report -> names(report).stream())
        .toList();
  }
}
