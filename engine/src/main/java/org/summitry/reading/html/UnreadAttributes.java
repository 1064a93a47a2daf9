package org.summitry.reading.html;

import java.util.Set;

/**
 * The attributes of links and pictures that nothing is read from: addresses, sizes, descriptions.
 * They are a good part of most pages and cost the parser their share. Only what is written as it
 * should be is found, a name and a value in quotation marks: {@code <a class="more"
 * href="/news/1">} has one, {@code <a href=/news/1>} none.
 */
final class UnreadAttributes {
  private static final Set<String> NAMES =
      Set.of(
          "href",
          "target",
          "src",
          "srcset",
          "sizes",
          "alt",
          "width",
          "height",
          "loading",
          "decoding",
          "data-src",
          "data-srcset");

  private final String html;
  private final Found found;

  /** Is told of each attribute, with the space before it. */
  @FunctionalInterface
  interface Found {
    void leaveOut(int start, int after);
  }

  UnreadAttributes(String html, Found found) {
    this.html = html;
    this.found = found;
  }

  /** Whether nothing is read from a link's or picture's attribute of this name. */
  static boolean isUnread(String name) {
    return NAMES.contains(name);
  }

  /**
   * Passes over the attributes of a tag as long as they are written as they should be.
   *
   * @return where the tag goes on; the end of its name when it is of another element
   */
  int pass(int nameStart, int nameEnd) {
    int at = nameEnd;
    boolean clean = isTold(nameStart, nameEnd);
    while (clean) {
      int name = afterSpaces(at);
      int equals = afterName(name);
      int close = name > at && equals > name ? closingQuote(equals) : -1;
      clean = close > 0 && isApart(close + 1);
      if (clean) {
        if (NAMES.contains(html.substring(name, equals))) {
          found.leaveOut(at, close + 1);
        }
        at = close + 1;
      }
    }
    return at;
  }

  private boolean isTold(int nameStart, int nameEnd) {
    return switch (nameEnd - nameStart) {
      case 1 -> html.charAt(nameStart) == 'a';
      case 3 -> html.startsWith("img", nameStart);
      default -> false;
    };
  }

  private int afterSpaces(int from) {
    int at = from;
    while (at < html.length() && isSpace(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private int afterName(int from) {
    int at = from;
    while (at < html.length() && isOfName(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c == '-';
  }

  /** Of a value that begins right behind the name; -1 when none does. */
  private int closingQuote(int equals) {
    return html.startsWith("=\"", equals) ? html.indexOf('"', equals + 2) : -1;
  }

  /** Whether the value ends as it should: a space follows, or the tag's end. */
  private boolean isApart(int at) {
    return at < html.length() && (html.charAt(at) == '>' || isSpace(html.charAt(at)));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
