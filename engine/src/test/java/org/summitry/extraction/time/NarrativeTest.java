package org.summitry.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

class NarrativeTest {
  private static List<String> dates(String text, String published) {
    DayInterval written = DayInterval.parse(published);
    List<TimeExpression> found = new TimeFinder().find(text);
    List<TimeAnchor> anchors = new Narrative().listAnchors(text, found, written);
    return IntStream.range(0, found.size())
        .mapToObj(i -> new TimeResolver().resolve(found.get(i), anchors.get(i), Tense.PAST))
        .map(range -> range.map(said -> String.valueOf(said.start())).orElse("-"))
        .toList();
  }

  @Test
  void headingWithAYearGivesItToTheMonthsBelow() {
    String text =
        """
        Where the president has been

        2015: Kenya and Uganda
        He came to Nairobi in November.

        2019: Morocco
        In March he was in Rabat, and in September in Fez.
        """;
    assertThat(dates(text, "2023-01-31"))
        .containsExactly("2015", "2015-11", "2019", "2019-03", "2019-09");
  }

  @Test
  void otherHeadingEndsTheSection() {
    String text =
        """
        The record

        2015: Kenya
        He came in November.

        The week ahead
        He was in Rome on March 3, his office said.
        """;
    assertThat(dates(text, "2023-03-10")).containsExactly("2015", "2015-11", "2023-03-03");
  }

  @Test
  void laterSentenceThatOpensWithADateGoesOnInTheYearToldOf() {
    String text = "In April 2016 he drove to Rwanda. On October 31 he arrived in Kenya.";
    assertThat(dates(text, "2019-05-25")).containsExactly("2016-04", "2016-10-31");
  }

  @Test
  void freshNewsIsNotDrawnIntoTheBackground() {
    String text = "The two met in February 2021, and spoke again on March 18.";
    assertThat(dates(text, "2022-03-20")).containsExactly("2021-02", "2022-03-18");
  }

  @Test
  void followingDayCountsFromTheDateToldOfBefore() {
    String text = "He landed in Hanoi on July 12. The following day he met the premier.";
    assertThat(dates(text, "2022-07-20")).containsExactly("2022-07-12", "2022-07-13");
  }

  @Test
  void followingDayAfterAComingDayIsComingToo() {
    String text = "He will land in Hanoi on Wednesday. The following day he will meet the premier.";
    List<TimeExpression> found = new TimeFinder().find(text);
    List<TimeAnchor> anchors =
        new Narrative().listAnchors(text, found, DayInterval.parse("2022-09-16"));
    assertThat(new TimeResolver().resolve(found.get(1), anchors.get(1), Tense.FUTURE))
        .contains(DateRange.of(PartialDate.parse("2022-09-22")));
  }

  @Test
  void planIsNotDrawnIntoTheBackground() {
    String text = "In April 2016 he drove to Rwanda. On October 31 he will come to Kenya.";
    List<TimeExpression> found = new TimeFinder().find(text);
    List<TimeAnchor> anchors =
        new Narrative().listAnchors(text, found, DayInterval.parse("2019-05-25"));
    assertThat(new TimeResolver().resolve(found.get(1), anchors.get(1), Tense.FUTURE))
        .contains(DateRange.of(PartialDate.parse("2019-10-31")));
  }

  @Test
  void yearToldOfIsThatYear() {
    String text = "He took office in 2013 and came to Moscow in March of that year.";
    assertThat(dates(text, "2022-07-20")).containsExactly("2013", "2013-03");
  }

  @Test
  void nothingIsToldBeforeTheFirstExpression() {
    String text = "They met on Monday.";
    List<TimeAnchor> anchors =
        new Narrative()
            .listAnchors(text, new TimeFinder().find(text), DayInterval.parse("2022-09-16"));
    assertThat(anchors).containsExactly(TimeAnchor.of(DayInterval.parse("2022-09-16")));
  }
}
