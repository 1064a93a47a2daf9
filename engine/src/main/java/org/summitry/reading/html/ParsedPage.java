package org.summitry.reading.html;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page's markup as a tree, with what was gathered in one walk over it.
 *
 * @param elements those that tell something about the page
 * @param outline all elements of the body, and the text between them with its place in the source
 */
record ParsedPage(ElementIndex elements, Outline outline) {

  static ParsedPage of(String html, RegionHints hints) {
    return TidyMarkup.find(html)
        .flatMap(tidy -> find(html, tidy.document(), tidy, hints))
        .orElseGet(() -> parsed(html, hints));
  }

  private static ParsedPage parsed(String html, RegionHints hints) {
    SourceScan source = new SourceScan(html);
    return find(html, Jsoup.parse(source.toParse()), source, hints)
        .or(() ->
            find(
                html,
                Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true)),
                TextPlaces.tracked(),
                hints))
        .orElseThrow();
  }

  private static Optional<ParsedPage> find(
      String html, Document document, TextPlaces places, RegionHints hints) {
    ElementIndex elements = ElementIndex.aroundBody(document);
    return Outline.find(html, document, places, hints, elements)
        .map(outline -> new ParsedPage(elements, outline));
  }
}
