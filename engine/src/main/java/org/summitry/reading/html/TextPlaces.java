package org.summitry.reading.html;

import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Span;

/** Says where in the HTML source the text nodes of a parsed page stand; asked in document order. */
@FunctionalInterface
interface TextPlaces {
  /**
   * @return the characters that the node's text was read from; null when that is not known
   */
  @Nullable Span find(TextNode leaf);

  /** By the parser, which was told to keep track: always known, and a third of its work. */
  static TextPlaces tracked() {
    return leaf -> {
      int start = Math.max(0, leaf.sourceRange().startPos());
      return new Span(start, Math.max(start, leaf.sourceRange().endPos()));
    };
  }
}
