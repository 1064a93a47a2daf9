package org.summitry.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.summitry.model.Article;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;
import org.summitry.reading.Reading;
import org.summitry.reading.html.ShapedPages.ShapedPage;

/** The floor under main-text extraction, by the benchmark's measure on pages of our own making. */
class MainTextQualityTest {
  private static final double FLOOR = 0.985;

  private final ArticleReader reader = new ArticleReader();

  @Test
  void theMainTextOfOurPagesStaysAboveTheFloor() {
    Shingles shingles = new Shingles();
    StringBuilder weak = new StringBuilder();
    for (ShapedPage page : ShapedPages.list()) {
      double[] scores = shingles.add(page.body(), mainText(page));
      if (scores[0] < 0.97 || scores[1] < 0.97) {
        weak.append("%n%s precision %.3f recall %.3f".formatted(page.name(), scores[0], scores[1]));
      }
    }
    String report =
        "precision %.4f recall %.4f F1 %.4f%s"
            .formatted(shingles.precision(), shingles.recall(), shingles.f1(), weak);
    assertThat(shingles.f1()).as(report).isGreaterThanOrEqualTo(FLOOR);
  }

  private String mainText(ShapedPage page) {
    Reading reading =
        reader.read(
            new Page(
                page.name(),
                page.name(),
                page.name(),
                page.html().getBytes(StandardCharsets.UTF_8),
                "text/html",
                Page.Given.NOTHING));
    return reading.articles().stream()
        .filter(article -> article.type() == Article.Type.MAIN)
        .map(Article::text)
        .findFirst()
        .orElse("");
  }
}
