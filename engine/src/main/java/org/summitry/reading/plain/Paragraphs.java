package org.summitry.reading.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.reading.LineReader;
import org.summitry.reading.LineShape;
import org.summitry.reading.TableFile;

/**
 * Joins lines that one paragraph was broken into: text wrapped at a width, and text broken where
 * the page had a link ("Beijing's commitment to", "Central Asian ties").
 */
public final class Paragraphs {
  private static final int WRAP_SHORTEST = 45;
  private static final int WRAP_LONGEST = 90;

  /** Two long lines are two teasers cut off, not one paragraph. */
  private static final int LONG = 150;

  private final LineReader reader;
  private final Set<String> openWords;

  Paragraphs(LineReader reader, Set<String> openWords) {
    this.reader = reader;
    this.openWords = Set.copyOf(openWords);
  }

  static Paragraphs load(LineReader reader) {
    Set<String> words = new HashSet<>();
    TableFile.list("open-words.tsv").forEach(row -> words.add(row.getFirst()));
    return new Paragraphs(reader, words);
  }

  List<Line> join(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    if (DoubleSpacing.isOf(lines)) {
      join(lines, width(lines), joined);
      return joined;
    }
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size() && lines.get(end).gap() == 0) {
        end++;
      }
      List<Line> block = lines.subList(at, end);
      int width = isWrapped(block) ? width(block) : 0;
      join(block, width, joined);
      at = end;
    }
    return joined;
  }

  private void join(List<Line> block, int width, List<Line> joined) {
    joined.add(block.getFirst());
    for (int at = 1; at < block.size(); at++) {
      Line before = block.get(at - 1);
      Line line = block.get(at);
      boolean goesOn =
          line.gap() > 0
              ? DoubleSpacing.goesOn(before.text(), line.text(), width)
                  || goesOn(before.text(), line.text())
              : width == 0
                  ? goesOn(before.text(), line.text())
                  : before.text().length() * 4 > width * 3 || !LineShape.isSentence(before.text());
      if (goesOn) {
        joined.set(joined.size() - 1, joined.getLast().join(line));
      } else {
        joined.add(line);
      }
    }
  }

  private boolean goesOn(String before, String line) {
    boolean bothLong = before.length() > LONG && line.length() > LONG;
    if (LineShape.isBullet(line) || LineShape.isCut(before) || bothLong) {
      return false;
    }
    boolean open =
        endsOpen(before)
            ? LineShape.words(line) > 1
            : !LineShape.isSentence(before) && startsInside(line) && LineShape.words(line) > 3;
    return open && reader.find(before).isEmpty() && reader.find(line).isEmpty();
  }

  /** Whether the lines without a gap between them are text wrapped at a width. */
  private static boolean isWrapped(List<Line> block) {
    int width = width(block);
    if (block.size() < 4 || width > WRAP_LONGEST || width < WRAP_SHORTEST) {
      return false;
    }
    int full = 0;
    int inside = 0;
    for (Line line : block) {
      full += line.text().length() * 4 > width * 3 ? 1 : 0;
      inside += startsInside(line.text()) ? 1 : 0;
    }
    return full * 3 >= block.size() * 2 && inside * 3 >= block.size();
  }

  private static int width(List<Line> block) {
    return block.stream().mapToInt(line -> line.text().length()).max().orElse(0);
  }

  private boolean endsOpen(String text) {
    int space = text.lastIndexOf(' ');
    return openWords.contains(text.substring(space + 1).toLowerCase(Locale.ROOT));
  }

  static boolean startsInside(String text) {
    char first = text.charAt(0);
    return Character.isLowerCase(first) || first == ',' || first == ';';
  }
}
