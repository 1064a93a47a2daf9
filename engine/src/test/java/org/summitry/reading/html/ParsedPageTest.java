package org.summitry.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.model.OffsetMap;
import org.summitry.reading.html.ShapedPages.ShapedPage;

class ParsedPageTest {
  private final RegionHints hints = RegionHints.load();

  @Test
  void everyBlockOfTheShapedPagesStandsWhereItSays() {
    for (ShapedPage page : ShapedPages.list()) {
      for (Block block : ParsedPage.of(page.html(), hints).outline().blocks()) {
        assertThat(asOnPage(block, page.html())).isEqualTo(block.text());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<body><p title='a > b'>One &amp; two</p><!-- <p>no</p> --><script>'<p>x</p>'</script><p>3 < 4",
        "<body><textarea><p>typed</p></textarea><svg><title>Icon</title></svg><p>Said&nbsp;so",
        "<title>Talks</title><body><td>cell</td><p>a<b>b</b>c</i> d</p></body>"
      })
  void theWalkAlongTheSourceFindsWhatTheParserTracks(String html) {
    assertThat(scanned(html)).isTrue();
    assertThat(blocks(html)).isEqualTo(tracked(html));
  }

  @Test
  void textThatTheParserMovedOutOfATableIsFoundByItsTracking() {
    String html = "<body><table>moved<tr><td>stays</td></tr></table>";
    assertThat(blocks(html)).isEqualTo(tracked(html)).hasSize(2);
  }

  @Test
  void whatScriptsAndStylesHoldIsLeftOutOfWhatIsParsedAndJsonIsNot() {
    String long64 = "x < y;".repeat(20);
    String json = "<script type='application/ld+json'>{\"a\":\"" + long64 + "\"}</script>";
    String html =
        "<body><style>" + long64 + "</style>" + json + "<script>" + long64 + "</script><p>Said so";
    assertThat(new SourceScan(html).toParse())
        .isEqualTo("<body><style></style>" + json + "<script></script><p>Said so");
    assertThat(scanned(html)).isTrue();
    assertThat(blocks(html)).isEqualTo(tracked(html)).hasSize(1);
  }

  @Test
  void aScriptThatMayHoldAnEndTagOfItsOwnIsLeftToTheParser() {
    String html =
        "<body><script><!-- <script>" + "a".repeat(80) + "</script> b --></script><p>Said so";
    assertThat(new SourceScan(html).toParse()).isEqualTo(html);
    assertThat(blocks(html)).isEqualTo(tracked(html));
  }

  @Test
  void aParagraphDoesNotBelongToTheShortElementItBeginsIn() {
    String html =
        "<body><p><span class='dateline'>CAIRO -</span> The ministers of the two countries met"
            + " on the river on Monday and spoke about the price of grain.</p>";
    Outline outline = ParsedPage.of(html, hints).outline();
    assertThat(outline.element(outline.blocks().getFirst().owner()).normalName()).isEqualTo("p");
  }

  private List<Block> blocks(String html) {
    return ParsedPage.of(html, hints).outline().blocks();
  }

  private boolean scanned(String html) {
    return find(html, Jsoup.parse(html), new SourceScan(html)).isPresent();
  }

  private List<Block> tracked(String html) {
    Document document =
        Jsoup.parse(html, org.jsoup.parser.Parser.htmlParser().setTrackPosition(true));
    return find(html, document, TextPlaces.tracked()).orElseThrow().blocks();
  }

  private java.util.Optional<Outline> find(String html, Document document, TextPlaces places) {
    return Outline.find(html, document, places, hints, ElementIndex.aroundBody(document));
  }

  /** The block's text as its runs lead to it; entities and folded white space as one character. */
  private static String asOnPage(Block block, String html) {
    StringBuilder text = new StringBuilder(block.text());
    for (OffsetMap.Run run : block.runs()) {
      if (run.textLength() == run.pageLength()) {
        text.replace(
            run.textStart(),
            run.textStart() + run.textLength(),
            html.substring(run.pageStart(), run.pageStart() + run.pageLength()));
      }
    }
    return text.toString();
  }
}
