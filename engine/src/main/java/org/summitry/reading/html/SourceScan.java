package org.summitry.reading.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Span;

/**
 * Finds the places of text nodes by one walk along the source: the next text between tags must read
 * as the next text node does. That holds on nearly every page; where the parser had to mend the
 * page (text moved out of a table, say) the caller asks the parser to keep track instead.
 *
 * <p>What scripts and styles hold is no text and costs the parser more than anything else of its
 * length, so that {@link #toParse} leaves it out; so it does with addresses of links and pictures
 * ({@link UnreadAttributes}).
 */
final class SourceScan implements TextPlaces {
  /** Elements whose content is not markup, and no text that is read. */
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes");

  /** Shorter scripts are not worth leaving out. */
  private static final int SHORTEST_LEFT_OUT = 64;

  private final String html;

  /** Begin and end of each text between tags, in order. */
  private int[] texts = new int[1024];

  private int end;
  private int next;

  private final UnreadAttributes unread;

  /**
   * The source, to be walked along. Behind {@link #copied} it makes room: there stands, from its
   * start on, what is kept.
   */
  private final char[] characters;

  private int keptLength;
  private int copied;

  /** Where the text asked for last ends. */
  private int at;

  SourceScan(String html) {
    this.html = html;
    this.characters = html.toCharArray();
    this.unread = new UnreadAttributes(html, this::leaveOut);
    walk();
  }

  private void walk() {
    int from = 0;
    while (from < characters.length) {
      if (isMarkup(from)) {
        from = afterMarkup(from);
        continue;
      }
      int after = from + 1;
      while (after < characters.length && !isMarkup(after)) {
        after = html.indexOf('<', after);
        after = after < 0 ? characters.length : isMarkup(after) ? after : after + 1;
      }
      if (!isBlank(from, after)) {
        add(from, after);
      }
      from = after;
    }
  }

  private void add(int start, int after) {
    if (end == texts.length) {
      texts = Arrays.copyOf(texts, 2 * end);
    }
    texts[end++] = start;
    texts[end++] = after;
  }

  /** The source for a parser that need not know what scripts and styles hold. */
  String toParse() {
    if (copied == 0) {
      return html;
    }
    leaveOut(html.length(), html.length());
    return new String(characters, 0, keptLength);
  }

  private void leaveOut(int start, int after) {
    System.arraycopy(characters, copied, characters, keptLength, start - copied);
    keptLength += start - copied;
    copied = after;
  }

  @Override
  public @Nullable Span find(TextNode leaf) {
    String text = leaf.getWholeText();
    if (isBlank(text) || isRaw(leaf.parent())) {
      return new Span(at, at);
    }
    if (next == end || !reads(texts[next], texts[next + 1], text)) {
      next = end;
      return null;
    }
    Span place = new Span(texts[next], texts[next + 1]);
    next += 2;
    at = place.end();
    return place;
  }

  private static boolean isRaw(@Nullable Node parent) {
    return parent != null
        && mayBeRaw(parent.normalName().charAt(0))
        && RAW.contains(parent.normalName());
  }

  private boolean reads(int start, int after, String text) {
    if (after - start == text.length() && html.startsWith(text, start)) {
      return true;
    }
    String raw = html.substring(start, after);
    return raw.indexOf('&') >= 0 && Parser.unescapeEntities(raw, false).equals(text);
  }

  private boolean isMarkup(int from) {
    if (characters[from] != '<' || from + 1 >= characters.length) {
      return false;
    }
    char next = characters[from + 1];
    return isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private int afterMarkup(int from) {
    if (html.startsWith("<!--", from)) {
      return after("-->", from + 4);
    }
    if (!isLetter(characters[from + 1])) {
      return after(">", from);
    }
    int end = from + 1;
    while (end < characters.length && !isTagNameEnd(characters[end])) {
      end++;
    }
    int after = afterTag(unread.pass(from + 1, end));
    return mayBeRaw(characters[from + 1]) ? afterRaw(from + 1, end, after) : after;
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
    if (!RAW.contains(tag)) {
      return after;
    }
    int close = endTag(tag, after);
    boolean unread = tag.equals("style") || tag.equals("script") && !isData(nameEnd, after);
    if (unread && close - after >= SHORTEST_LEFT_OUT && isPlainContent(tag, after, close)) {
      leaveOut(after, close);
    }
    return close;
  }

  /** Whether the script's tag says that it holds JSON, which may tell of the page. */
  private boolean isData(int nameEnd, int after) {
    return html.substring(nameEnd, after).toLowerCase(Locale.ROOT).contains("json");
  }

  /** Whether the element surely ends at its end tag: comments in scripts may hold such tags. */
  private boolean isPlainContent(String tag, int start, int close) {
    int nameEnd = close + 2 + tag.length();
    return nameEnd < characters.length
        && isTagNameEnd(characters[nameEnd])
        && html.indexOf("<!--", start, close) < 0;
  }

  /** After the tag's closing bracket; brackets in quoted values do not count. */
  private int afterTag(int from) {
    int end = from;
    while (end < characters.length && characters[end] != '>') {
      char c = characters[end];
      boolean value = (c == '"' || c == '\'') && opensValue(end);
      int close = value ? html.indexOf(c, end + 1) : end;
      end = close < 0 ? characters.length : close + 1;
    }
    return Math.min(characters.length, end + 1);
  }

  private boolean opensValue(int quote) {
    int before = quote - 1;
    while (before > 0 && characters[before] <= ' ') {
      before--;
    }
    return characters[before] == '=';
  }

  private int endTag(String tag, int from) {
    int end = html.indexOf("</", from);
    while (end >= 0 && !html.regionMatches(true, end + 2, tag, 0, tag.length())) {
      end = html.indexOf("</", end + 2);
    }
    return end < 0 ? characters.length : end;
  }

  private int after(String mark, int from) {
    int found = html.indexOf(mark, from);
    return found < 0 ? characters.length : found + mark.length();
  }

  private static boolean isTagNameEnd(char c) {
    return c <= ' ' || c == '>' || c == '/';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private boolean isBlank(int start, int end) {
    for (int at = start; at < end; at++) {
      if (characters[at] > ' ') {
        return false;
      }
    }
    return true;
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
