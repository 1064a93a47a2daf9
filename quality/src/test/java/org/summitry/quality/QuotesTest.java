package org.summitry.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.summitry.model.Article;
import org.summitry.model.Evidence;
import org.summitry.model.OffsetMap;
import org.summitry.model.Report;
import org.summitry.model.Span;
import org.summitry.reading.formats.PageDecoder;

/**
 * On every page of the sample corpus: each quote of each report is what stands at its offsets in
 * the article, and the way back leads to the same words on the page.
 */
class QuotesTest {
  @TestFactory
  Stream<DynamicTest> everyQuoteStandsInTheArticleAndOnThePage() {
    List<ReadPage> pages =
        StandardEngine.pipeline().read(SharedFolder.root().resolve("sample").resolve("pages"));
    assertThat(pages).hasSizeGreaterThan(40);
    return pages.stream().map(page -> dynamicTest(page.page().name(), () -> check(page)));
  }

  private static void check(ReadPage page) {
    assertThat(page.issues()).isEmpty();
    String decoded = new PageDecoder().decode(page.page()).text();
    for (int i = 0; i < page.reading().articles().size(); i++) {
      Article article = page.reading().articles().get(i);
      Span whole = new Span(0, article.text().length());
      assertThat(onPage(article.offsets(), whole, decoded)).isEqualTo(letters(article.text()));
      for (Report report : page.extractions().get(i).reports()) {
        assertThat(report.article()).isEqualTo(page.page().name());
        assertThat(report.evidence()).isNotEmpty();
        report.evidence().forEach(evidence -> check(article, evidence, decoded));
      }
    }
  }

  private static void check(Article article, Evidence evidence, String decoded) {
    assertThat(article.textAt(evidence)).isEqualTo(evidence.text());
    OffsetMap offsets = evidence.isInTitle() ? article.titleOffsets() : article.offsets();
    if (!offsets.runs().isEmpty()) {
      assertThat(onPage(offsets, evidence.span(), decoded)).isEqualTo(letters(evidence.text()));
    }
  }

  /** The characters of the page that the span was taken from. */
  private static String onPage(OffsetMap offsets, Span span, String decoded) {
    String words =
        offsets.toPage(span).stream().map(part -> part.in(decoded)).collect(Collectors.joining());
    return letters(Parser.unescapeEntities(words, false));
  }

  /** Without white space, which pages and articles set differently. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }
}
