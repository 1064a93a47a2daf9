package org.summitry.extraction.document;

import java.util.List;
import java.util.Map;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.Article;
import org.summitry.model.Evidence;
import org.summitry.model.Span;

/**
 * An article as analysed. Its text is the article's title and text with a line break between; all
 * spans are half-open offsets in that text.
 *
 * @param anchors what each time expression counts from, by its span
 * @param bodyStart where the article's text begins in {@code text}: 0 when there is no title
 */
public record Document(
    Article article,
    String text,
    int bodyStart,
    List<Sentence> sentences,
    Map<Span, TimeAnchor> anchors) {
  public Document {
    anchors = Map.copyOf(anchors);
    sentences = List.copyOf(sentences);
  }

  /** The words at a span as evidence for a field, with offsets in the article. */
  public Evidence quote(String field, Span span) {
    String words = span.in(text);
    return span.start() >= bodyStart
        ? new Evidence(field, span.start() - bodyStart, span.end() - bodyStart, words, null)
        : new Evidence(field, span.start(), span.end(), words, "title");
  }
}
