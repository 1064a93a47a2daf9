package org.summitry.reading.html;

import org.jsoup.nodes.Attributes;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes of one tag after another, as long as they are written as they should be:
 * {@code class="more"}, {@code class='more'}, {@code class=more}, {@code hidden}.
 */
final class TidyAttributes {
  private final String html;
  private int at;
  private boolean closed;
  private @Nullable Attributes found;

  TidyAttributes(String html) {
    this.html = html;
  }

  /**
   * Reads up to the tag's end.
   *
   * @param nameEnd where the tag's name ends
   * @param link whether it is of a link or picture, whose {@link UnreadAttributes} are passed over
   * @return false when something is written otherwise
   */
  boolean read(int nameEnd, boolean link) {
    at = nameEnd;
    found = null;
    while (true) {
      int start = afterSpaces(at);
      if (start >= html.length()) {
        return false;
      }
      char c = html.charAt(start);
      if (c == '>' || c == '/') {
        closed = c == '/';
        at = closed ? start + 2 : start + 1;
        return !closed || html.startsWith(">", start + 1);
      }
      if (start == at || !readOne(start, link)) {
        return false;
      }
    }
  }

  private boolean readOne(int start, boolean link) {
    int nameEnd = start;
    while (nameEnd < html.length() && isOfName(html.charAt(nameEnd))) {
      nameEnd++;
    }
    if (nameEnd == start || nameEnd + 1 >= html.length()) {
      return false;
    }
    String name = html.substring(start, nameEnd);
    at = nameEnd;
    String value = "";
    if (html.charAt(nameEnd) == '=') {
      char quote = html.charAt(nameEnd + 1);
      boolean quoted = quote == '"' || quote == '\'';
      int from = quoted ? nameEnd + 2 : nameEnd + 1;
      int end = quoted ? html.indexOf(quote, from) : afterPlain(from);
      if (end < 0 || !quoted && end == from) {
        return false;
      }
      at = quoted ? end + 1 : end;
      if (link && UnreadAttributes.isUnread(name)) {
        return isApart();
      }
      value = unescaped(html.substring(from, end));
    }
    return isApart() && add(name, value);
  }

  /** False when the tag has the attribute already. */
  private boolean add(String name, String value) {
    if (found == null) {
      found = new Attributes();
    } else if (found.hasKey(name)) {
      return false;
    }
    found.add(name, value);
    return true;
  }

  private static String unescaped(String value) {
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
  }

  /** Whether the attribute ends as it should: a space follows, or the tag's end. */
  private boolean isApart() {
    if (at >= html.length()) {
      return false;
    }
    char c = html.charAt(at);
    return isSpace(c) || c == '>' || c == '/';
  }

  private int afterSpaces(int from) {
    int end = from;
    while (end < html.length() && isSpace(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private int afterPlain(int from) {
    int end = from;
    while (end < html.length() && isOfName(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** After the tag's closing bracket. */
  int end() {
    return at;
  }

  /** Whether a slash stands before the closing bracket. */
  boolean isClosed() {
    return closed;
  }

  /** Null when the tag has none. */
  @Nullable Attributes found() {
    return found;
  }
}
