package org.summitry.reading.plain;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The headings of a diary: "FRIDAY, APRIL 26" above its first items is no date of publication where
 * other days stand on lines of their own below.
 */
final class DayHeadings {
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?:"
              + String.join("|", Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList())
              + "),? (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})");

  private DayHeadings() {}

  /** Whether the line is the first of several such headings. */
  static boolean isFirst(List<Line> lines, int at, int body) {
    String first = day(lines.get(at));
    return !first.isEmpty()
        && lines.stream().skip(body).map(DayHeadings::day).anyMatch(day -> isOther(day, first));
  }

  private static boolean isOther(String day, String first) {
    return !day.isEmpty() && !day.equals(first);
  }

  /** The heading in small letters; empty for any other line. */
  private static String day(Line line) {
    String text = line.text().strip();
    return DAY.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : "";
  }
}
