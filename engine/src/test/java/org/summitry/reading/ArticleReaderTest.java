package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.Page;
import org.summitry.model.Span;

class ArticleReaderTest {
  private static final ArticleReader READER = new ArticleReader();

  private static final String BODY =
      "The president of Freedonia arrived in Sylvania on Tuesday for talks with his counterpart.\n\n"
          + "The two leaders are expected to sign an agreement on fishing rights, officials said.";

  @Test
  void aCleanTextIsTakenOverCharacterByCharacter() {
    Reading reading =
        READER.read(line("{\"id\":\"a\",\"text\":\"" + BODY.replace("\n", "\\n") + "\"}"));
    assertThat(reading.issues()).isEmpty();
    Article article = reading.articles().getFirst();
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.offsets().toPage(new Span(4, 13))).containsExactly(new Span(4, 13));
  }

  @Test
  void aTeaserIsSplitOffWithItsOwnDate() {
    Reading reading =
        READER.read(
            text(
                "Leaders meet in Sylvania capital\n\n"
                    + BODY
                    + "\n\nYou may also like\n\nFreedonia closes its border (Dec 15, 2021)\n"
                    + "The crossing was shut after a dispute over the price of geese, which the tw..."));
    assertThat(reading.articles()).hasSize(2);
    assertThat(reading.articles().getFirst().title()).isEqualTo("Leaders meet in Sylvania capital");
    assertThat(reading.articles().getFirst().text().strip()).isEqualTo(BODY);
    Article teaser = reading.articles().get(1);
    assertThat(teaser.type()).isEqualTo(Article.Type.TEASER);
    assertThat(teaser.title()).isEqualTo("Freedonia closes its border");
    assertThat(teaser.text()).startsWith("The crossing was shut");
    assertThat(teaser.published()).hasToString("2021-12-15");
  }

  @Test
  void aTypescriptWithAnEmptyLineAfterEveryLineIsRunningText() {
    String page =
        String.join(
            "\n\n",
            "VISIT OF THE PRESIDENT OF SYLVANIA",
            "The Prime Minister said today that the President of Sylvania,",
            "Mr Hans Beispiel, will pay a visit to the Republic of Freedonia",
            "from 3 May to 7 May 1962.",
            "He will be accompanied by his wife and by three members of the",
            "cabinet, and will see the harbour works and the university that",
            "were opened last year with the help of his country.",
            "FREEDONIA, 2 April 1962");
    Article article = READER.read(text(page)).articles().getFirst();
    assertThat(article.text().replaceAll("\\s+", " "))
        .contains("to the Republic of Freedonia from 3 May to 7 May 1962.")
        .contains("the university that were opened last year");
  }

  @Test
  void everyCharacterOfThePageHasOneLabel() {
    String page =
        "Home | World | Sport\n\nLeaders meet in Sylvania\n\n" + BODY + "\n\nShare this\n";
    int at = 0;
    for (Region region : READER.read(text(page)).regions()) {
      assertThat(region.span().start()).isEqualTo(at);
      at = region.span().end();
    }
    assertThat(at).isEqualTo(page.length());
  }

  @Test
  void theTextOfAnHtmlPageLeadsBackToItsSource() {
    String html =
        "<html><body><h1>Leaders meet in Sylvania</h1><p>"
            + BODY.replace("\n\n", "</p><p>")
            + "</p></body></html>";
    Article article =
        READER
            .read(
                new Page(
                    "p",
                    "p.html",
                    "p",
                    html.getBytes(StandardCharsets.UTF_8),
                    "text/html",
                    Page.Given.NOTHING))
            .articles()
            .getFirst();
    int quote = article.text().indexOf("fishing rights");
    Span back = article.offsets().toPage(new Span(quote, quote + 7)).getFirst();
    assertThat(back.in(html)).isEqualTo("fishing");
  }

  private static Page line(String json) {
    return new Page(
        "j",
        "j.jsonl:1",
        "j",
        json.getBytes(StandardCharsets.UTF_8),
        "application/json",
        Page.Given.NOTHING);
  }

  private static Page text(String text) {
    return new Page(
        "t", "t.txt", "t", text.getBytes(StandardCharsets.UTF_8), "text/plain", Page.Given.NOTHING);
  }

  @Test
  void aHeadlineNeedShareNoWordWithTheTextBelowIt() {
    Reading reading = READER.read(text("Two neighbours, one bridge\nJuly 2, 2024\n\n" + BODY));
    assertThat(reading.articles().getFirst().title()).isEqualTo("Two neighbours, one bridge");
    assertThat(reading.articles().getFirst().text().strip()).isEqualTo(BODY);
  }

  @Test
  void aVisibleBylineIsTakenWhereNothingIsStated() {
    assertThat(
            html("<h1>Leaders meet in Sylvania</h1><p class=byline>By Anna Example</p>" + body()))
        .extracting(article -> article.particulars().byline())
        .asString()
        .isEqualTo("[Anna Example]");
    assertThat(
            READER
                .read(text("Leaders meet in Sylvania capital\nBy Anna Example\n\n" + BODY))
                .articles()
                .getFirst()
                .particulars()
                .byline())
        .containsExactly("Anna Example");
  }

  @Test
  void aPageOfOneSentenceIsThatSentence() {
    assertThat(html("<nav><a href=/>Home</a></nav>The president met the king.").text())
        .isEqualTo("The president met the king.");
  }

  @Test
  void aScriptOfOneLanguageTellsItByFewLetters() {
    assertThat(html("<p>大統領は火曜日に首都で首相と会談し、橋を架けることで合意した。</p>").language()).isEqualTo("ja");
    assertThat(html("<p>대통령은 화요일에 수도에서 총리와 회담을 가졌다.</p>").language()).isEqualTo("ko");
  }

  @Test
  void aTextOfManyNamesIsStillEnglish() {
    Reading reading =
        READER.read(
            text(
                "ASTANA (Example) - Chinese President Xi Jinping met Kazakh President Kassym-Jomart"
                    + " Tokayev on Tuesday and spoke of trade."));
    assertThat(reading.articles().getFirst().language()).isEqualTo("en");
  }

  private static String body() {
    return "<p>" + BODY.replace("\n\n", "</p><p>") + "</p>";
  }

  private static Article html(String body) {
    byte[] bytes = ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
    return READER
        .read(new Page("p", "p.html", "p", bytes, "text/html", Page.Given.NOTHING))
        .articles()
        .getFirst();
  }

  @Test
  void hoursAgoCountFromTheDayThePageWasFetched() {
    String page =
        "<html><body><h1>Leaders meet in Sylvania</h1><div>Updated 7 hours ago</div>"
            + body()
            + "<div class=related><ul><li><a href=/1>Freedonia closes its only border</a> <span>3"
            + " days ago</span></li><li><a href=/2>Geese cost more than ever before</a> June 18,"
            + " 2022</li></ul></div></body></html>";
    Page.Given fetched =
        new Page.Given(null, null, null, null, DayInterval.parse("2024-07-02"), null);
    Reading reading =
        READER.read(
            new Page("p", "p", "p", page.getBytes(StandardCharsets.UTF_8), "text/html", fetched));
    assertThat(reading.articles())
        .extracting(Article::title)
        .containsExactly(
            "Leaders meet in Sylvania",
            "Freedonia closes its only border",
            "Geese cost more than ever before");
    assertThat(reading.articles())
        .extracting(article -> String.valueOf(article.published()))
        .containsExactly("2024-07-01/2024-07-02", "2024-06-28/2024-06-29", "2022-06-18");
    assertThat(reading.articles().getFirst().publishedBy().getLast()).contains("7 hours ago");
  }

  @Test
  void theTextsOfTwoOtherArticleElementsAreTeasers() {
    String other =
        "<article><h2>Geese cost more than ever</h2><p>The price of geese has doubled since the"
            + " winter, and nobody at the market knows why.</p></article>";
    String page =
        "<html><body><main><article><h1>Leaders meet in Sylvania</h1>"
            + body()
            + body().replace("Tuesday", "Friday").replace("fishing", "hunting")
            + "</article>"
            + other
            + "</main></body></html>";
    Reading reading =
        READER.read(
            new Page(
                "p",
                "p",
                "p",
                page.getBytes(StandardCharsets.UTF_8),
                "text/html",
                Page.Given.NOTHING));
    assertThat(reading.articles().getFirst().text()).endsWith("officials said.");
    assertThat(reading.articles().getLast().type()).isEqualTo(Article.Type.TEASER);
    assertThat(reading.articles().getLast().title()).isEqualTo("Geese cost more than ever");
  }
}
