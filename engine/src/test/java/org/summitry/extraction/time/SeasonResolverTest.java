package org.summitry.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitry.model.DayInterval;

class SeasonResolverTest {
  private static String last(String text, Tense tense) {
    var found = new TimeFinder().find(text);
    var anchors = new Narrative().listAnchors(text, found, DayInterval.parse("2023-06-16"));
    int last = found.size() - 1;
    return new TimeResolver()
        .resolve(found.get(last), anchors.get(last), tense)
        .map(range -> String.valueOf(range.start()))
        .orElse("-");
  }

  @Test
  void bareSeasonIsTheNextToComeOrTheLastGoneBy() {
    assertThat(last("He may come in the autumn.", Tense.FUTURE)).isEqualTo("2023");
    assertThat(last("He may come in the spring.", Tense.FUTURE)).isEqualTo("2024");
    assertThat(last("He came in the autumn.", Tense.PAST)).isEqualTo("2022");
    assertThat(last("He came in the spring.", Tense.PAST)).isEqualTo("2023");
  }

  @Test
  void followingSpringComesAfterTheDateToldOf() {
    assertThat(last("He took office in May 2019. He came the following spring.", Tense.PAST))
        .isEqualTo("2020");
  }

  @Test
  void previousMonthComesBeforeTheDateToldOf() {
    assertThat(last("On April 16 he saw him. The previous September he was ill.", Tense.PAST))
        .isEqualTo("2022-09");
  }

  @Test
  void sameEveningStaysOnTheComingDayToldOf() {
    assertThat(last("He will land on Tuesday. The same evening he will dine.", Tense.FUTURE))
        .isEqualTo("2023-06-20");
  }

  @Test
  void onASundayThisWeekToComeIsTheNext() {
    String text = "He will fly this week.";
    var found = new TimeFinder().find(text);
    TimeAnchor sunday = TimeAnchor.of(DayInterval.parse("2023-06-18"));
    assertThat(new TimeResolver().resolve(found.getFirst(), sunday, Tense.FUTURE))
        .map(range -> String.valueOf(range.start()))
        .contains("2023-06-19");
  }
}
