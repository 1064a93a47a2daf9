package org.summitry.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Extraction;
import org.summitry.extraction.Extractor;
import org.summitry.extraction.PageExtractor;
import org.summitry.model.Article;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.PageReader;
import org.summitry.reading.Reading;

/**
 * The way of one page through the engine: read, then extract from each article. A fault of the
 * engine on one text becomes that page's issue, so that it never stops the others.
 */
final class Analysis {
  private final PageReader reader;
  private final Extractor extractor;

  Analysis(PageReader reader, Extractor extractor) {
    this.reader = reader;
    this.extractor = extractor;
  }

  AnalysedPage analyse(Page page) {
    Reading reading = read(page);
    return new AnalysedPage(
        page, reading, new PageExtractor(this::extract).extract(reading.articles()));
  }

  private Reading read(Page page) {
    try {
      return reader.read(page);
    } catch (RuntimeException | StackOverflowError fault) {
      return new Reading(List.of(), List.of(failed(page.source(), null, fault)));
    }
  }

  private Extraction extract(Article article) {
    try {
      return extractor.extract(article);
    } catch (RuntimeException | StackOverflowError fault) {
      Issue issue = failed(article.source(), "story " + article.part(), fault);
      return new Extraction(List.of(), List.of(), List.of(issue));
    }
  }

  private static Issue failed(String source, @Nullable String place, Throwable fault) {
    StackTraceElement[] frames = fault.getStackTrace();
    String where = frames.length == 0 ? "" : " at " + frames[0];
    return new Issue(
        Issue.Code.ANALYSIS_FAILED,
        source,
        place,
        "the analysis failed (" + fault + where + "); please report it with the page");
  }
}
