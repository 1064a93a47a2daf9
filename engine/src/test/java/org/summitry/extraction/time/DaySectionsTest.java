package org.summitry.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.model.DayInterval;

class DaySectionsTest {
  private static String day(String text, String published, String words) {
    List<TimeExpression> times = new TimeFinder().find(text);
    return DaySections.of(text, times, DayInterval.parse(published))
        .at(text.indexOf(words))
        .map(String::valueOf)
        .orElse("-");
  }

  @Test
  void weekdaysWithNumbersDateTheLinesBelowThem() {
    String text =
        """
        Comings and goings

        MON 29
        Oslo receives the emir.

        THU 1
        A lunch in Riga.
        """;
    assertThat(day(text, "2023-05-28", "Oslo")).isEqualTo("2023-05-29");
    assertThat(day(text, "2023-05-28", "A lunch")).isEqualTo("2023-06-01");
  }

  @Test
  void bareWeekdaysLeadUpToTheDayOfWriting() {
    String text =
        """
        Six nights of talking

        Monday. The envoys sit down.

        Wednesday. They get up again.

        Saturday. Nobody is left.
        """;
    assertThat(day(text, "2023-05-28", "The envoys")).isEqualTo("2023-05-22");
    assertThat(day(text, "2023-05-28", "Nobody")).isEqualTo("2023-05-27");
  }

  @Test
  void weekdaysOfAPlannerLieAhead() {
    String text =
        """
        The week ahead: 5 to 11 June

        TUESDAY
        Lima - a queen arrives.

        FRIDAY
        Quito - she leaves.
        """;
    assertThat(day(text, "2023-06-04", "Lima")).isEqualTo("2023-06-06");
    assertThat(day(text, "2023-06-04", "Quito")).isEqualTo("2023-06-09");
  }

  @Test
  void weekdaysFollowTheDateBeforeThem() {
    String text =
        """
        1/3 RIGA, Sunday 7 May. Flags.

        2/3 VILNIUS, Tuesday. Rain.

        3/3 TALLINN, Wednesday. Sun.
        """;
    assertThat(day(text, "2023-05-28", "Rain")).isEqualTo("2023-05-09");
  }

  @Test
  void otherHeadingEndsTheDay() {
    String text =
        """
        MON 29
        Oslo receives the emir.

        TUE 30
        A lunch in Riga.

        NOT HAPPENING
        A walk in Rome.
        """;
    assertThat(day(text, "2023-05-28", "A walk")).isEqualTo("-");
  }

  @Test
  void singleDatelineIsNoSection() {
    String text = "OSLO, 29 May - The emir has landed.\n\nHe will leave on Friday.";
    assertThat(day(text, "2023-05-30", "The emir")).isEqualTo("-");
  }

  @Test
  void weekdayInsideASectionCountsFromItsDay() {
    String text = "SAT 4\nShe lands in Lima. He sees her on Monday.\n\nSUN 5\nRest.";
    List<TimeExpression> times = new TimeFinder().find(text);
    List<TimeAnchor> anchors =
        new Narrative().listAnchors(text, times, DayInterval.parse("2023-10-30"));
    assertThat(new TimeResolver().resolve(times.get(1), anchors.get(1), Tense.FUTURE))
        .map(range -> String.valueOf(range.start()))
        .contains("2023-11-06");
  }

  @Test
  void aRowThatNamesItsYearOnceGoesOnInIt() {
    String text =
        """
        How two neighbours came to build a bridge, from the first letter to the last bolt

        Nov 29, 2021 - A letter is sent.

        Dec 4 - A letter comes back.

        Jan 11 - They sit down.
        """;
    assertThat(day(text, "2022-06-01/2023-05-31", "A letter comes")).isEqualTo("2021-12-04");
    assertThat(day(text, "2022-06-01/2023-05-31", "They sit")).isEqualTo("2022-01-11");
  }
}
