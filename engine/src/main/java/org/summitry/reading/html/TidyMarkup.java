package org.summitry.reading.html;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Span;

/**
 * The tree of a page whose markup is written as it should be: every element ends inside the one
 * that it begins in, and none stands where the parser would have to move or add one. Such a page
 * needs none of the parser's rules for mending pages, which cost several times what it takes to
 * read it straight on. At the first sign of anything else the page is left to the parser.
 *
 * <p>The tree is the parser's, without what nobody reads: comments, scripts, addresses of links and
 * pictures. The places of its texts in the source are known from reading.
 */
final class TidyMarkup implements TextPlaces {
  private final String html;
  private final TidyAttributes attributes;
  private final Document document = new Document("");

  private int at;

  /** Begin and end of each text that is not blank, in order. */
  private int[] texts = new int[1024];

  private int textsEnd;
  private int next;

  /** Where the text asked for last ends. */
  private int lastEnd;

  private TidyMarkup(String html) {
    this.html = html;
    this.attributes = new TidyAttributes(html);
  }

  /** Empty when the page is to be left to the parser. */
  static Optional<TidyMarkup> find(String html) {
    TidyMarkup markup = new TidyMarkup(html);
    return html.indexOf('\0') < 0 && markup.readPage() ? Optional.of(markup) : Optional.empty();
  }

  Document document() {
    return document;
  }

  @Override
  public Span find(TextNode leaf) {
    if (isBlank(leaf.getWholeText())) {
      return new Span(lastEnd, lastEnd);
    }
    Span place = new Span(texts[next], texts[next + 1]);
    next += 2;
    lastEnd = place.end();
    return place;
  }

  private boolean readPage() {
    if (!skip() || !html.regionMatches(true, at, "<!doctype", 0, 9)) {
      return false;
    }
    at = html.indexOf('>', at) + 1;
    Element root = at == 0 ? null : begin("html", document);
    Element head = root == null ? null : begin("head", root);
    if (root == null || head == null || !readHead(head)) {
      return false;
    }
    Element body = begin("body", root);
    return body != null && readBody(body) && isAtEnd();
  }

  /** Passes over white space and comments. */
  private boolean skip() {
    while (at < html.length()) {
      if (TidyAttributes.isSpace(html.charAt(at))) {
        at++;
      } else if (!html.startsWith("<!--", at)) {
        return true;
      } else if (!skipComment()) {
        return false;
      }
    }
    return true;
  }

  /** Comments end early in odd ways when they begin or end oddly. */
  private boolean skipComment() {
    int start = at + 4;
    int end = html.indexOf("-->", start);
    boolean plain =
        end >= start
            && html.charAt(start) != '>'
            && !html.startsWith("->", start)
            && html.indexOf("--!>", start, end) < 0;
    at = end + 3;
    return plain;
  }

  /** One of the page's three great elements, null when it does not begin here. */
  private @Nullable Element begin(String name, Element parent) {
    if (!skip() || !html.startsWith(name, at + 1) || html.charAt(at) != '<') {
      return null;
    }
    if (!attributes.read(at + 1 + name.length(), false) || attributes.isClosed()) {
      return null;
    }
    at = attributes.end();
    Element element = new Element(name);
    if (attributes.found() != null) {
      element.attributes().addAll(attributes.found());
    }
    parent.appendChild(element);
    return element;
  }

  private boolean readHead(Element head) {
    Element parent = head;
    while (skip() && at < html.length()) {
      if (html.startsWith("</head>", at)) {
        at += "</head>".length();
        return parent == head;
      }
      if (html.startsWith("</noscript>", at) && parent != head) {
        at += "</noscript>".length();
        parent = head;
      } else if (html.startsWith("<title>", at) && parent == head) {
        if (!readTitle(head)) {
          return false;
        }
      } else {
        TidyTag tag = html.charAt(at) == '<' ? readTag() : null;
        if (tag == null || !tag.isOfHead(parent != head)) {
          return false;
        }
        Element element = append(parent, tag);
        if (tag.kind() == TidyTag.Kind.RAW && !readRaw(element, tag)) {
          return false;
        }
        parent = tag.name().equals("noscript") ? element : parent;
      }
    }
    return false;
  }

  private boolean readTitle(Element head) {
    int start = at + "<title>".length();
    int end = html.indexOf('<', start);
    if (end < 0 || !html.startsWith("</title>", end)) {
      return false;
    }
    Element title = head.appendElement("title");
    if (end > start) {
      title.appendText(unescaped(html.substring(start, end)));
    }
    at = end + "</title>".length();
    return true;
  }

  private boolean readBody(Element body) {
    OpenElements open = new OpenElements(body);
    while (at < html.length()) {
      if (html.charAt(at) != '<') {
        readText(open.last());
      } else if (html.startsWith("</body>", at)) {
        at += "</body>".length();
        return open.mayEnd();
      } else if (!readMarkup(open)) {
        return false;
      }
    }
    return open.mayEnd();
  }

  /** What may follow the body's end. */
  private boolean isAtEnd() {
    if (skip() && html.startsWith("</html>", at)) {
      at += "</html>".length();
    }
    return skip() && at == html.length();
  }

  private void readText(Element parent) {
    int start = at;
    int end = html.indexOf('<', start);
    at = end < 0 ? html.length() : end;
    String text = unescaped(html.substring(start, at));
    parent.appendChild(new TextNode(text));
    if (!isBlank(text)) {
      if (textsEnd == texts.length) {
        texts = Arrays.copyOf(texts, 2 * textsEnd);
      }
      texts[textsEnd++] = start;
      texts[textsEnd++] = at;
    }
  }

  private static String unescaped(String raw) {
    return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
  }

  private boolean readMarkup(OpenElements open) {
    return switch (at + 1 < html.length() ? html.charAt(at + 1) : ' ') {
      case '/' -> readEnd(open);
      case '!' -> html.startsWith("<!--", at) && skipComment();
      default -> readElement(open);
    };
  }

  /** A start tag with its attributes, null when it is none or not written as it should be. */
  private @Nullable TidyTag readTag() {
    int end = at + 1;
    while (end < html.length() && isOfTag(html.charAt(end))) {
      end++;
    }
    TidyTag tag = TidyTag.of(html.substring(at + 1, end));
    if (tag == null) {
      return null;
    }
    boolean link = tag.name().equals("a") || tag.name().equals("img");
    boolean tidy = attributes.read(end, link);
    at = attributes.end();
    return tidy && (!attributes.isClosed() || tag.mayBeClosed()) ? tag : null;
  }

  private static boolean isOfTag(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }

  private Element append(Element parent, TidyTag tag) {
    Element element = new Element(tag.tag(), null, attributes.found());
    parent.appendChild(element);
    return element;
  }

  private boolean readElement(OpenElements open) {
    TidyTag tag = readTag();
    if (tag == null || tag.name().equals("base") || open.isFull() || !open.makeWay(tag)) {
      return false;
    }
    Element element = append(open.last(), tag);
    switch (tag.kind()) {
      case EMPTY, RULE -> {}
      case RAW -> {
        return readRaw(element, tag);
      }
      case BLOCK, HEADING, ITEM, INLINE, FORM, SINGLE, OUTER, DRAWING -> {
        if (!attributes.isClosed()) {
          open.open(tag, element);
        }
      }
    }
    return true;
  }

  private boolean readEnd(OpenElements open) {
    int start = at + 2;
    int end = html.indexOf('>', start);
    at = end + 1;
    return end >= 0 && open.end(html, start, end);
  }

  /**
   * Passes over a raw element; only scripts that hold JSON are kept, which may tell of the page.
   */
  private boolean readRaw(Element element, TidyTag tag) {
    int start = at;
    int end = html.indexOf("</", start);
    while (end >= 0 && !html.regionMatches(true, end + 2, tag.name(), 0, tag.name().length())) {
      end = html.indexOf("</", end + 2);
    }
    if (end < 0 || !html.startsWith(tag.name() + ">", end + 2)) {
      return false;
    }
    at = end + tag.name().length() + 3;
    if (end > start && element.attr("type").contains("json")) {
      element.appendChild(new DataNode(html.substring(start, end)));
    }
    // A comment in a script may hold an end tag that is none.
    return tag.name().equals("style") || html.indexOf("<!--", start, end) < 0;
  }

  private static boolean isBlank(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > ' ') {
        return false;
      }
    }
    return true;
  }
}
