package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.summitry.model.OffsetMap;
import org.summitry.model.Span;

/** The text of one block under construction, with its way back to the HTML source. */
final class BlockText {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int LONGEST_ENTITY = 34;

  /** Most blocks are one line of the source. */
  private static final int USUAL_RUNS = 1;

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private List<OffsetMap.Run> runs = new ArrayList<>(USUAL_RUNS);
  private int linkCharacters;
  private boolean space;

  BlockText(String html) {
    this.html = html;
  }

  /**
   * @param place where in the source the node's text stands; empty when nowhere
   */
  void append(TextNode node, Span place, boolean link) {
    String whole = node.getWholeText();
    int start = place.start();
    int end = place.end();
    int before = text.length();
    if (end - start == whole.length() && html.startsWith(whole, start)) {
      appendSame(whole, start);
    } else if (end > start && end <= html.length()) {
      appendEscaped(whole, start, end);
    } else {
      appendWhole(whole, start, 0);
    }
    linkCharacters += link ? text.length() - before : 0;
  }

  /** The block, if any text was appended since the last. */
  Optional<Block> finish(int owner, int heading) {
    space = false;
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Block block = new Block(text.toString(), runs, owner, linkCharacters, heading);
    text.setLength(0);
    runs = new ArrayList<>(USUAL_RUNS);
    linkCharacters = 0;
    return Optional.of(block);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  private void appendSame(String whole, int start) {
    int at = 0;
    while (at < whole.length()) {
      if (isSpace(whole.charAt(at))) {
        space = true;
        at++;
        continue;
      }
      int end = endOfRun(whole, at + 1);
      add(whole, at, end, start + at, end - at);
      at = end;
    }
  }

  /** Where the words end that have single spaces between them, so that a line is one run. */
  private static int endOfRun(String whole, int from) {
    int end = afterPlain(whole, from);
    while (end < whole.length() && whole.charAt(end) > ' ' && !isSpace(whole.charAt(end))) {
      end = afterPlain(whole, end + 1);
    }
    return whole.charAt(end - 1) == ' ' ? end - 1 : end;
  }

  /** Passes over characters of ASCII and single spaces: nearly all of nearly every text. */
  private static int afterPlain(String whole, int from) {
    char last = whole.charAt(from - 1);
    int at = from;
    while (at < whole.length()) {
      char c = whole.charAt(at);
      if (c < ' ' || c >= 128 || (c | last) == ' ') {
        return at;
      }
      last = c;
      at++;
    }
    return at;
  }

  /** Walks along text and source together, an entity at a time where the source has one. */
  private void appendEscaped(String whole, int start, int end) {
    int source = start;
    int at = 0;
    while (at < whole.length() && source < end) {
      char c = whole.charAt(at);
      int entity = html.charAt(source) == '&' ? entityLength(whole, at, source, end) : 0;
      if (entity == 0 && html.charAt(source) != c) {
        appendWhole(whole.substring(at), source, end - source);
        return;
      }
      int length = entity == 0 ? 1 : entity;
      int written = entity != 0 && Character.isHighSurrogate(c) && at + 1 < whole.length() ? 2 : 1;
      if (isSpace(c)) {
        space = true;
      } else {
        add(whole, at, at + written, source, length);
      }
      at += written;
      source += length;
    }
  }

  private int entityLength(String whole, int at, int source, int end) {
    int limit = Math.min(end, source + LONGEST_ENTITY);
    int to = source + 1;
    while (to < limit && (Character.isLetterOrDigit(html.charAt(to)) || html.charAt(to) == '#')) {
      to++;
    }
    if (to < limit && html.charAt(to) == ';') {
      to++;
    }
    String decoded = Parser.unescapeEntities(html.substring(source, to), false);
    boolean one =
        decoded.length() == 1
            || decoded.length() == 2 && Character.isHighSurrogate(decoded.charAt(0));
    return one && to > source + 1 && whole.startsWith(decoded, at) ? to - source : 0;
  }

  private void appendWhole(String rest, int source, int length) {
    space |= !rest.isEmpty() && isSpace(rest.charAt(0));
    if (!rest.isBlank()) {
      String folded = SPACES.matcher(rest.strip()).replaceAll(" ");
      add(folded, 0, folded.length(), source, length);
      space = isSpace(rest.charAt(rest.length() - 1));
    }
  }

  private void add(String from, int start, int end, int source, int sourceLength) {
    if (space && !text.isEmpty()) {
      text.append(' ');
    }
    space = false;
    int at = text.length();
    text.append(from, start, end);
    int length = end - start;
    OffsetMap.Run last = runs.isEmpty() ? null : runs.getLast();
    if (last != null
        && length == sourceLength
        && last.textLength() == last.pageLength()
        && last.textStart() + last.textLength() == at
        && last.pageStart() + last.pageLength() == source) {
      int joined = last.textLength() + length;
      runs.set(
          runs.size() - 1, new OffsetMap.Run(last.textStart(), joined, last.pageStart(), joined));
    } else {
      runs.add(new OffsetMap.Run(at, length, source, sourceLength));
    }
  }

  private static boolean isSpace(char c) {
    return c < 128
        ? c <= ' '
        : c == '\u00A0'
            || c == '\u200B'
            || c == '\uFEFF'
            || c == '\u00AD'
            || Character.isSpaceChar(c);
  }
}
