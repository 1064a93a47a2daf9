package org.summitry.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitry.model.DayInterval;
import org.summitry.model.Issue.Code;
import org.summitry.model.Page;

class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Example Times</title><link>http://t.example</link><description>News</description>
      <item><title>Orbán lands in Astana</title><link>http://t.example/1</link>
      <pubDate>Tue, 02 Jul 2024 10:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>The whole story of the arrival.</p>]]></content:encoded></item>
      <item><title>Second</title><link>http://t.example/2</link><description>Only a summary.</description></item>
      </channel></rss>
      """;

  @Test
  void anRssEntryIsAPageWithFullTextOrSummary() {
    Collected read = Collected.of("news.xml", RSS);
    assertThat(read.issues).isEmpty();
    assertThat(read.texts())
        .containsExactly("<p>The whole story of the arrival.</p>", "Only a summary.");
    assertThat(read.pages.getFirst().given())
        .isEqualTo(
            new Page.Given(
                "http://t.example/1",
                "Example Times",
                DayInterval.parse("2024-07-02"),
                "Orbán lands in Astana",
                null,
                "utf-8"));
  }

  @Test
  void atomIsReadToo() {
    Collected read =
        Collected.of(
            "standard input",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title>
            <entry><title>Visit</title><link href="http://m.example/1"/><updated>2024-07-03T01:00:00Z</updated>
            <content type="html">&lt;p&gt;The minister left.&lt;/p&gt;</content></entry></feed>
            """);
    assertThat(read.texts()).containsExactly("<p>The minister left.</p>");
    assertThat(read.pages.getFirst().given().published())
        .isEqualTo(DayInterval.parse("2024-07-03"));
  }

  @Test
  void aSitemapIsSaidToBeOne() {
    Collected read =
        Collected.of(
            "sitemap.xml",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>http://a</loc></url></urlset>");
    assertThat(read.codes()).containsExactly(Code.UNSUPPORTED_FORMAT);
    assertThat(read.issues.getFirst().message()).contains("sitemap", "summitry watch");
  }

  @Test
  void anEntityBombIsRefused() {
    String bomb =
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
        <rss version="2.0"><channel><title>&d;</title></channel></rss>
        """;
    assertThat(Collected.of("bomb.rss", bomb).codes()).containsExactly(Code.UNSUPPORTED_FORMAT);
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<rss version=\"2.0\"><channel>" + "<a>".repeat(100_000);
    assertThat(Collected.of("deep.rss", deep).codes()).containsExactly(Code.UNSUPPORTED_FORMAT);
  }

  @Test
  void malformedXmlIsReportedWithTheReason() {
    Collected read = Collected.of("a.rss", "<rss><channel><title>x</channel></rss>");
    assertThat(read.issues).singleElement().extracting("message").asString().contains("malformed");
  }

  @Test
  void aDateInAnAbsurdYearIsNoDate() {
    String absurd = RSS.replace("02 Jul 2024", "02 Jul 190732550");
    Collected read = Collected.of("news.xml", absurd);
    assertThat(read.pages).hasSize(2);
    assertThat(read.pages.getFirst().given().published()).isNull();
  }

  @Test
  void anEntryThatHoldsALinkOnlyIsSaidToBeOne() {
    String feed =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>M</title><entry><title>V</title>"
            + "<link href=\"http://e.example/only\"/></entry></feed>";
    Collected read = Collected.of("m.atom", feed);
    assertThat(read.pages).isEmpty();
    assertThat(read.issues.getFirst().code()).isEqualTo(Code.NO_TEXT);
    assertThat(read.issues.getFirst().message()).contains("http://e.example/only", "watch");
  }
}
