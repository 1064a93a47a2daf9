package org.summitry.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.summitry.model.Article;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;

/**
 * Pages whose elements have no names that help: the story is found by whose paragraphs they are.
 */
class ContainerTest {
  private static final String PARAGRAPH =
      "<p>The ferry company said on day %d that the new timetable would hold until the winter, and"
          + " that nobody had asked for the old one back.</p>";
  private static final String COMMENT =
      "<div><div>Reader %d</div><p>I have taken that ferry since before the bridge was built, and"
          + " it was never late until this year, whatever they say.</p></div>";
  private final ArticleReader reader = new ArticleReader();

  @Test
  void readersCommentsWithoutANameAreNoPartOfTheStory() {
    String text =
        mainText("<div>" + times(PARAGRAPH, 6) + "</div><div>" + times(COMMENT, 8) + "</div>");
    assertThat(text).contains("day 6").doesNotContain("before the bridge was built");
  }

  @Test
  void theSectionsOfAStoryStayTogether() {
    String text =
        mainText(
            "<div><section>"
                + times(PARAGRAPH, 6)
                + "</section><section><h2>The old boats</h2>"
                + "<p>Two of the old boats are for sale, and a third has been lying on the sand"
                + " behind the harbour since the storm.</p></section></div>");
    assertThat(text).contains("day 1").contains("behind the harbour");
  }

  @Test
  void wordsInABoxWithAPictureAreACaption() {
    String text =
        mainText(
            "<div>"
                + times(PARAGRAPH, 3)
                + "<div><img src='a.jpg'><cite>A boat on the evening"
                + " tide, seen from the mole.</cite></div>"
                + times(PARAGRAPH, 3)
                + "</div>");
    assertThat(text).doesNotContain("evening tide");
  }

  @Test
  void aFirstParagraphSetBeforeTheOthersIsTaken() {
    String text =
        mainText(
            "<div><p>The island will have a ferry at night for the first time since the war, its"
                + " mayor told the council on Monday.</p><div>"
                + times(PARAGRAPH, 6)
                + "</div></div>");
    assertThat(text).startsWith("The island will have a ferry");
  }

  @Test
  void classesOfCategoriesSayNothingOfAPost() {
    String text =
        mainText(
            "<div class='post hentry category-related tag-popular'><div class='entry-content'>"
                + times(PARAGRAPH, 3)
                + "</div></div><div>"
                + times(COMMENT, 8)
                + "</div>");
    assertThat(text).contains("day 2").doesNotContain("before the bridge was built");
  }

  private static String times(String html, int times) {
    StringBuilder all = new StringBuilder();
    for (int number = 1; number <= times; number++) {
      all.append(html.replace("%d", Integer.toString(number)));
    }
    return all.toString();
  }

  private String mainText(String body) {
    String html = "<html><body><h1>Ferry keeps its new timetable</h1>" + body + "</body></html>";
    return reader
        .read(
            new Page(
                "p",
                "p.html",
                "p",
                html.getBytes(StandardCharsets.UTF_8),
                "text/html",
                Page.Given.NOTHING))
        .articles()
        .stream()
        .filter(article -> article.type() == Article.Type.MAIN)
        .map(Article::text)
        .findFirst()
        .orElse("");
  }
}
