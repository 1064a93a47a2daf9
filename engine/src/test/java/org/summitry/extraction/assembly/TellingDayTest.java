package org.summitry.extraction.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.model.Kind;
import org.summitry.model.Report;

/** Days and statuses that hang on the day of writing or on a small word. */
class TellingDayTest {
  private static final String FRIDAY = "2023-06-16";

  private static List<String> told(Kind kind, String text) {
    return read(FRIDAY, text).stream()
        .filter(report -> report.kind() == kind)
        .map(TellingDayTest::line)
        .toList();
  }

  private static String line(Report report) {
    return report.start() + " " + report.status().code();
  }

  @Test
  void entries_of_a_live_log_are_of_the_day_of_writing() {
    assertThat(
            told(
                Kind.MEETING,
                """
                As it happens

                17.40 Rain again. The fountains are off.

                16.20 Nobody knows why the doors are closed.

                15.05 Half an hour with coffee: that was the meeting of Olaf Scholz and Emmanuel Macron.

                14.10 Flags are hung out.
                """))
        .containsExactly("2023-06-16 held");
  }

  @Test
  void who_flies_home_the_same_night_came_on_that_day() {
    assertThat(
            told(
                Kind.VISIT,
                "Olaf Scholz and Emmanuel Macron met on Tuesday. The chancellor travelled to Paris"
                    + " at noon and flew back to Berlin the same night."))
        .contains("2023-06-13 held");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Whether Olaf Scholz will travel to Ankara on Sunday is still open.     | possible
          Whether Olaf Scholz will fly to Ankara on Sunday was not said.         | possible
          On Thursday Olaf Scholz paid, as expected, an official visit to Ankara. | held
          Olaf Scholz has set foot in Turkey today.                              | underway
          Olaf Scholz has put off his visit to Turkey, and no new date is known. | postponed
          """)
  void small_words_tell_how_far_it_is(String text, String status) {
    assertThat(told(Kind.VISIT, text)).singleElement().asString().endsWith(status);
  }

  @Test
  void what_is_put_off_was_to_be_about_now() {
    assertThat(
            told(
                Kind.VISIT,
                "Olaf Scholz has put off his visit to Turkey, and no new date is known."))
        .containsExactly("2023-06 postponed");
  }
}
