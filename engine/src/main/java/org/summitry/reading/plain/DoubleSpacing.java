package org.summitry.reading.plain;

import java.util.List;
import org.summitry.reading.LineShape;

/**
 * Typescripts with an empty line after every line, as scans of old press releases have them: the
 * empty lines divide no paragraphs, so "will arrive in Lima on" goes on in "3 May 1962." below it.
 */
final class DoubleSpacing {
  private static final int FEWEST_LINES = 6;
  private static final int FEWEST_INSIDE = 3;
  private static final int WIDEST = 90;

  private DoubleSpacing() {}

  /** Whether nearly all lines stand alone, and many of them break off inside a sentence. */
  static boolean isOf(List<Line> lines) {
    if (lines.size() < FEWEST_LINES || width(lines) > WIDEST) {
      return false;
    }
    int single = 0;
    int open = 0;
    int inside = 0;
    for (int at = 1; at < lines.size(); at++) {
      Line before = lines.get(at - 1);
      Line line = lines.get(at);
      single += line.gap() == 1 ? 1 : 0;
      open += goesOn(before.text(), line.text(), width(lines)) ? 1 : 0;
      inside += Paragraphs.startsInside(line.text()) ? 1 : 0;
    }
    int breaks = lines.size() - 1;
    return single * 10 >= breaks * 9 && open * 3 >= breaks && inside >= FEWEST_INSIDE;
  }

  /** Whether a line that is full, or starts inside a sentence, goes on from one that is open. */
  static boolean goesOn(String before, String line, int width) {
    boolean full = before.length() * 4 > width * 3;
    boolean heading = before.chars().noneMatch(Character::isLowerCase);
    boolean open = !heading && !LineShape.isSentence(before);
    return open && (full || Paragraphs.startsInside(line)) && !LineShape.isBullet(line);
  }

  private static int width(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
  }
}
