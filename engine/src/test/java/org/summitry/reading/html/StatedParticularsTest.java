package org.summitry.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.summitry.model.Article;
import org.summitry.model.Page;
import org.summitry.model.Particulars;
import org.summitry.model.Particulars.Statement;
import org.summitry.reading.ArticleReader;

/** What pages state of their story beside its text. */
class StatedParticularsTest {
  private static final String BODY =
      "<body><h1>Two presidents meet</h1><article><p>The presidents of the two neighbouring"
          + " countries met at the border bridge on Tuesday morning, and stayed for lunch.</p>"
          + "<p>They agreed to open a second crossing before the end of the year.</p></article>";

  private static Particulars read(String head, String more) {
    String html = "<html><head><title>Two presidents meet</title>" + head + "</head>" + BODY + more;
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Page page = new Page("p", "p.html", "p", bytes, "text/html", Page.Given.NOTHING);
    Article main = new ArticleReader().read(page).articles().getFirst();
    assertThat(main.type()).isEqualTo(Article.Type.MAIN);
    return main.particulars();
  }

  @Test
  void jsonLdSaysWhoWhenAndWhere() {
    Particulars particulars =
        read(
            """
            <script type="application/ld+json">{"@type":"NewsArticle",
            "author":[{"@type":"Person","name":"Ada Berg"},{"@type":"Person","name":"Ivo Lund"}],
            "datePublished":"2024-07-02T10:15:00+05:00","dateModified":"2024-07-02T12:00:00Z",
            "articleSection":["World","Asia"]}</script>
            <link rel="canonical" href="https://news.example/world/two-presidents">
            """,
            "");
    assertThat(particulars.byline()).containsExactly("Ada Berg", "Ivo Lund");
    assertThat(particulars.publishedAt()).isEqualTo("2024-07-02T10:15:00+05:00");
    assertThat(particulars.updatedAt()).isEqualTo("2024-07-02T12:00:00Z");
    assertThat(particulars.section()).isEqualTo("World");
    assertThat(particulars.canonical()).isEqualTo("https://news.example/world/two-presidents");
    assertThat(particulars.disagreements()).isEmpty();
  }

  @Test
  void disagreementsAreKeptWithTheirSource() {
    Particulars particulars =
        read(
            """
            <script type="application/ld+json">{"@type":"Article","author":"Ada Berg",
            "datePublished":"2024-07-02T10:15:00Z"}</script>
            <meta name="author" content="By Web Desk">
            <meta property="article:published_time" content="2024-07-01T22:00:00Z">
            <meta property="article:section" content="Politics">
            <link rel="canonical" href="https://news.example/a">
            <meta property="og:url" content="https://amp.news.example/a">
            """,
            "");
    assertThat(particulars.byline()).containsExactly("Ada Berg");
    assertThat(particulars.section()).isEqualTo("Politics");
    assertThat(particulars.disagreements())
        .containsExactlyInAnyOrder(
            new Statement("byline", "meta", "Web Desk"),
            new Statement("publishedAt", "opengraph", "2024-07-01T22:00:00Z"),
            new Statement("canonical", "opengraph", "https://amp.news.example/a"));
  }

  @Test
  void microdataServesWhereNothingElseIsSaid() {
    Particulars particulars =
        read(
            "",
            "<span itemprop=author><b itemprop=name>Ada Berg</b></span>"
                + "<time itemprop=dateModified datetime='2024-07-02 12:30'>today</time>");
    assertThat(particulars.byline()).containsExactly("Ada Berg");
    assertThat(particulars.updatedAt()).isEqualTo("2024-07-02T12:30");
  }

  @Test
  void addressesAndAccountsAreNoAuthors() {
    assertThat(
            read(
                "<meta property='article:author' content='https://social.example/desk'>"
                    + "<meta name=author content='@desk'>",
                ""))
        .isEqualTo(Particulars.NOTHING);
  }
}
