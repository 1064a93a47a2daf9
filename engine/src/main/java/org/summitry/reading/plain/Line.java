package org.summitry.reading.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text page, without the spaces around it. A paragraph that was broken into lines of
 * equal width counts as one line.
 *
 * @param start first character on the page
 * @param end after the last character
 * @param text what stands there
 * @param gap number of empty lines before it
 */
record Line(int start, int end, String text, int gap) {

  /** The page's lines that hold something. */
  static List<Line> list(String page) {
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    int at = 0;
    while (at <= page.length()) {
      int end = page.indexOf('\n', at);
      end = end < 0 ? page.length() : end;
      int from = at;
      int to = end;
      while (from < to && isSpace(page.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(page.charAt(to - 1))) {
        to--;
      }
      if (from == to) {
        gap++;
      } else {
        lines.add(new Line(from, to, page.substring(from, to), gap));
        gap = 0;
      }
      at = end + 1;
    }
    return lines;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** This line and the next as one, the break between them a space. */
  Line join(Line next) {
    String between = " ".repeat(next.start - end);
    return new Line(start, next.end, text + between + next.text, gap);
  }
}
