package org.summitry.reading.html;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.summitry.model.OffsetMap;
import org.summitry.reading.MappedText;

/**
 * What a reader sees of an HTML page, block by block, with an empty line between blocks.
 *
 * @param offsets the way back to the HTML source
 */
record VisibleText(String text, OffsetMap offsets) {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "select",
          "option",
          "textarea",
          "button",
          "nav");

  static VisibleText of(String html) {
    Document document = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
    Gatherer gatherer = new Gatherer(html);
    document.body().traverse(gatherer);
    return new VisibleText(gatherer.text.text(), gatherer.text.offsets());
  }

  private static final class Gatherer implements NodeVisitor {
    private final String html;
    private final MappedText text = new MappedText();
    private int hidden;
    private boolean breaks;
    private boolean space;

    Gatherer(String html) {
      this.html = html;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        hidden += UNSEEN.contains(element.normalName()) ? 1 : 0;
        breaks |= element.isBlock() || element.normalName().equals("br");
      } else if (hidden == 0 && node instanceof TextNode leaf) {
        append(leaf);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        hidden -= UNSEEN.contains(element.normalName()) ? 1 : 0;
        breaks |= element.isBlock();
      }
    }

    private void append(TextNode leaf) {
      String whole = leaf.getWholeText();
      int start = leaf.sourceRange().startPos();
      int end = leaf.sourceRange().endPos();
      boolean same = end - start == whole.length() && html.startsWith(whole, start);
      for (int at = 0; at < whole.length(); at++) {
        char c = whole.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00A0') {
          space = true;
          continue;
        }
        if (breaks && !text.isEmpty()) {
          text.appendOwn("\n\n");
        } else if (space && !text.isEmpty()) {
          text.appendOwn(" ");
        }
        breaks = false;
        space = false;
        if (same) {
          text.appendFor(String.valueOf(c), start + at, 1);
        } else {
          text.appendFor(String.valueOf(c), start, Math.max(0, end - start));
        }
      }
    }
  }
}
