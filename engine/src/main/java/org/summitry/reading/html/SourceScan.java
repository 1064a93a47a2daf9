package org.summitry.reading.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Span;

/**
 * Finds the places of text nodes by walking along the source beside the parsed page: the next text
 * between tags must read as the next text node does. That holds on nearly every page; where the
 * parser had to mend the page (text moved out of a table, say) the walk ends, and the caller asks
 * the parser to keep track instead.
 */
final class SourceScan implements TextPlaces {
  /** Elements whose content is not markup, and no text that is read. */
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes");

  private final String html;
  private int at;
  private boolean lost;

  SourceScan(String html) {
    this.html = html;
  }

  @Override
  public @Nullable Span find(TextNode leaf) {
    String text = leaf.getWholeText();
    if (isBlank(text, 0, text.length()) || isRaw(leaf.parent())) {
      return new Span(at, at);
    }
    Span next = lost ? null : findSegment();
    if (next == null || !reads(next, text)) {
      lost = true;
      return null;
    }
    at = next.end();
    return next;
  }

  private static boolean isRaw(@Nullable Node parent) {
    return parent != null
        && mayBeRaw(parent.normalName().charAt(0))
        && RAW.contains(parent.normalName());
  }

  private boolean reads(Span segment, String text) {
    int length = segment.end() - segment.start();
    if (length == text.length() && html.startsWith(text, segment.start())) {
      return true;
    }
    String raw = html.substring(segment.start(), segment.end());
    return raw.indexOf('&') >= 0 && Parser.unescapeEntities(raw, false).equals(text);
  }

  /** The next text between tags that is not blank. */
  private @Nullable Span findSegment() {
    int from = at;
    while (from < html.length()) {
      if (isMarkup(from)) {
        from = afterMarkup(from);
        continue;
      }
      int end = from + 1;
      while (end < html.length() && !isMarkup(end)) {
        end = html.indexOf('<', end);
        end = end < 0 ? html.length() : isMarkup(end) ? end : end + 1;
      }
      if (!isBlank(html, from, end)) {
        return new Span(from, end);
      }
      from = end;
    }
    return null;
  }

  private boolean isMarkup(int from) {
    if (html.charAt(from) != '<' || from + 1 >= html.length()) {
      return false;
    }
    char next = html.charAt(from + 1);
    return isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private int afterMarkup(int from) {
    if (html.startsWith("<!--", from)) {
      return after("-->", from + 4);
    }
    if (!isLetter(html.charAt(from + 1))) {
      return after(">", from);
    }
    int end = from + 1;
    while (end < html.length() && !isTagNameEnd(html.charAt(end))) {
      end++;
    }
    int after = afterTag(end);
    return mayBeRaw(html.charAt(from + 1)) ? afterRaw(from + 1, end, after) : after;
  }

  /** Whether the name of a raw element begins so; most tags need no look at all of their name. */
  private static boolean mayBeRaw(char first) {
    return switch (first | 32) {
      case 's', 't', 'i', 'n' -> true;
      default -> false;
    };
  }

  /** The place of a raw element's end tag; of another's, after its tag. */
  private int afterRaw(int nameStart, int nameEnd, int after) {
    String tag = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    return RAW.contains(tag) ? endTag(tag, after) : after;
  }

  /** After the tag's closing bracket; brackets in quoted values do not count. */
  private int afterTag(int from) {
    int end = from;
    while (end < html.length() && html.charAt(end) != '>') {
      char c = html.charAt(end);
      boolean value = (c == '"' || c == '\'') && opensValue(end);
      int close = value ? html.indexOf(c, end + 1) : end;
      end = close < 0 ? html.length() : close + 1;
    }
    return Math.min(html.length(), end + 1);
  }

  private boolean opensValue(int quote) {
    int before = quote - 1;
    while (before > 0 && html.charAt(before) <= ' ') {
      before--;
    }
    return html.charAt(before) == '=';
  }

  private int endTag(String tag, int from) {
    int end = html.indexOf("</", from);
    while (end >= 0 && !html.regionMatches(true, end + 2, tag, 0, tag.length())) {
      end = html.indexOf("</", end + 2);
    }
    return end < 0 ? html.length() : end;
  }

  private int after(String mark, int from) {
    int found = html.indexOf(mark, from);
    return found < 0 ? html.length() : found + mark.length();
  }

  private static boolean isTagNameEnd(char c) {
    return c <= ' ' || c == '>' || c == '/';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) > ' ') {
        return false;
      }
    }
    return true;
  }
}
