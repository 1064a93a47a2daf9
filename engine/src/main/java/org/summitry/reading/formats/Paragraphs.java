package org.summitry.reading.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a text that was broken to fit a page (PDF, mail) to paragraphs, with a blank
 * line between them. A line ends a paragraph when a blank one follows, or when it is short and
 * finishes a sentence.
 *
 * <p>Example: {@code "The two leaders discus-"}, {@code "sed trade."} give {@code "The two leaders
 * discussed trade."}.
 */
final class Paragraphs {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][\"”’')\\]]?\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•–>]|\\(?\\d{1,2}[.)])\\s.*");
  private static final Pattern BROKEN_WORD = Pattern.compile("(?s).*\\p{L}{2}[-\u00AD]");

  /** A line shorter than this share of the widest was not broken by the margin. */
  private static final double FULL = 0.75;

  private final List<String> lines;
  private final String whole;
  private final int width;

  private Paragraphs(List<String> lines) {
    this.lines = lines;
    this.whole = String.join("\n", lines);
    this.width =
        lines.stream()
            .mapToInt(String::length)
            .sorted()
            .skip(lines.size() * 9L / 10)
            .findFirst()
            .orElse(0);
  }

  /** The paragraphs of the lines, separated by blank lines. */
  static String join(List<String> lines) {
    return new Paragraphs(lines).join();
  }

  private String join() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    String last = "";
    for (String raw : lines) {
      String line = raw.strip();
      if (paragraph.length() > 0 && (line.isEmpty() || isBreak(last, line))) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      append(paragraph, line);
      last = line;
    }
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph.toString());
    }
    return String.join("\n\n", paragraphs);
  }

  private boolean isBreak(String before, String line) {
    boolean brokenByMargin = before.length() >= width * FULL;
    if (ITEM.matcher(line).matches()) {
      return true;
    }
    boolean startsLow = Character.isLowerCase(line.charAt(0));
    return !brokenByMargin
        && !startsLow
        && (SENTENCE_END.matcher(before).matches() || isShort(before));
  }

  /** Headings and lines of an address are much shorter than the text around them. */
  private boolean isShort(String line) {
    return line.length() < width * 0.6;
  }

  private void append(StringBuilder paragraph, String line) {
    boolean continues = !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    if (paragraph.length() == 0) {
      paragraph.append(line);
    } else if (continues && BROKEN_WORD.matcher(tail(paragraph)).matches()) {
      joinWord(paragraph, line);
    } else if (!line.isEmpty()) {
      paragraph.append(' ').append(line);
    }
  }

  private static String tail(StringBuilder paragraph) {
    return paragraph.substring(Math.max(0, paragraph.length() - 40));
  }

  /** Drops the hyphen, unless the text has the same word with it elsewhere in one line. */
  private void joinWord(StringBuilder paragraph, String line) {
    String left = tail(paragraph).replaceAll("(?s).*[^\\p{L}-]", "");
    String right = line.replaceAll("(?s)[^\\p{L}].*", "");
    if (!whole.contains(left + right)) {
      paragraph.setLength(paragraph.length() - 1);
    }
    paragraph.append(line);
  }
}
