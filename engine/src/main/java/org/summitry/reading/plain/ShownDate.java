package org.summitry.reading.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.reading.LineShape;
import org.summitry.reading.dating.VisibleDate;
import org.summitry.reading.dating.VisibleDates;

/**
 * A teaser's line with the date that is set apart in it taken out: "7 May 2021: Imran Khan in
 * Jeddah", "Blinken breaks off Asia tour (Dec 15, 2021)", "Hipkins gets his hour with Xi. June 27,
 * 2023: Trade was at the top".
 *
 * @param before the line without the date, or what stands before a date in its middle
 * @param after what stands after a date in its middle
 */
record ShownDate(@Nullable VisibleDate date, @Nullable Line before, @Nullable Line after) {

  static ShownDate none(Line line) {
    return new ShownDate(null, line, null);
  }

  static ShownDate in(Line line, VisibleDates dates) {
    List<VisibleDate> found = dates.list(line.text());
    for (VisibleDate date : found) {
      if (date.day() == 0) {
        continue;
      }
      int start = date.span().start();
      int end = date.span().end();
      String head = line.text().substring(0, start).strip();
      String rest = line.text().substring(end).strip();
      boolean opened = head.endsWith("(") || head.endsWith("[");
      if (head.isEmpty() || opened && head.length() == 1) {
        if (date.isFull() && (rest.isEmpty() || isSetOff(line.text(), end))) {
          return new ShownDate(
              date, slice(line, afterMarks(line.text(), end), line.text().length()), null);
        }
      } else if (opened && (rest.equals(")") || rest.equals("]"))) {
        return new ShownDate(
            date,
            slice(line, 0, line.text().lastIndexOf(head.charAt(head.length() - 1), start)),
            null);
      } else if (date.isFull()
          && rest.isEmpty()
          && (head.endsWith(":") || head.endsWith("|") || head.endsWith("-"))) {
        return new ShownDate(date, slice(line, 0, head.length() - 1), null);
      } else if (date.isFull() && rest.startsWith(":") && LineShape.isSentence(head)) {
        return new ShownDate(
            date,
            slice(line, 0, head.length()),
            slice(line, afterMarks(line.text(), end), line.text().length()));
      } else if (date.isFull() && opened && rest.startsWith(")")) {
        return new ShownDate(date, line, null);
      }
    }
    return none(line);
  }

  /**
   * Whether the date is set off from what follows by more than a space, or is not in a sentence.
   */
  private static boolean isSetOff(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length()
        && (":.)]|-–—/,".indexOf(text.charAt(at)) >= 0 || Character.isUpperCase(text.charAt(at)));
  }

  private static int afterMarks(String text, int end) {
    int at = end;
    while (at < text.length() && " :.)]|-–—/,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static Line slice(Line line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Line.isSpace(line.text().charAt(start))) {
      start++;
    }
    while (end > start && Line.isSpace(line.text().charAt(end - 1))) {
      end--;
    }
    return new Line(
        line.start() + start, line.start() + end, line.text().substring(start, end), line.gap());
  }
}
