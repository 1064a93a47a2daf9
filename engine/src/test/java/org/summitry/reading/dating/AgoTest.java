package org.summitry.reading.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;

class AgoTest {
  private static final DayInterval CAPTURED = DayInterval.parse("2024-07-10");

  @ParameterizedTest
  @CsvSource({
    "7 hours ago, 2024-07-09/2024-07-10",
    "an hour ago, 2024-07-09/2024-07-10",
    "30 hours ago, 2024-07-08/2024-07-09",
    "12 mins ago, 2024-07-09/2024-07-10",
    "2 days ago, 2024-07-07/2024-07-08",
    "3 weeks ago, 2024-06-12/2024-06-19",
    "2 months ago, 2024-04-10/2024-05-10",
    "5 years ago, 2018-07-10/2019-07-10"
  })
  void timeBeforeTheVisitCountsFromTheCapture(String line, String days) {
    assertThat(Ago.find(line, CAPTURED)).contains(DayInterval.parse(days));
  }

  @Test
  void aLineWithoutSuchATimeSaysNothing() {
    assertThat(Ago.find("Published today", CAPTURED)).isEmpty();
  }

  @Test
  void aTeaserIsDatedByThePagesCapture() {
    String text =
        """
        Two presidents meet at the border

        The presidents of the two neighbouring countries met at the border bridge on Tuesday morning.

        They agreed to open a second crossing before the end of the year, their spokesmen said later.

        You may also like

        Border bridge closed for repairs
        7 hours ago
        """;
    Page.Given given =
        new Page.Given(null, null, DayInterval.parse("2024-06-01"), null, CAPTURED, null);
    Page page =
        new Page("p", "p.txt", "p", text.getBytes(StandardCharsets.UTF_8), "text/plain", given);
    List<Article> articles = new ArticleReader().read(page).articles();
    assertThat(articles).hasSize(2);
    assertThat(articles.get(1).published()).isEqualTo(DayInterval.parse("2024-07-09/2024-07-10"));
    assertThat(articles.get(1).publishedBy()).anyMatch(reason -> reason.contains("7 hours ago"));
  }
}
