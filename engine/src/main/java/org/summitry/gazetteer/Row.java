package org.summitry.gazetteer;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.PartialDate;

/**
 * One line of a gazetteer file; every complaint about it names file and line.
 *
 * @param bytes of the whole file
 * @param bounds where each cell begins and ends in them
 */
record Row(Table table, int line, byte[] bytes, int[] bounds) {
  private static final int MOST_DIGITS = 15;
  private static final int DATE = 10;

  /**
   * The cell under the heading, empty where the line is too short or the file has no such column.
   */
  String text(String column) {
    int index = table.column(column);
    if (index < 0 || 2 * index >= bounds.length) {
      return "";
    }
    int from = bounds[2 * index];
    int length = bounds[2 * index + 1] - from;
    return length == 0 ? "" : new String(bytes, from, length, StandardCharsets.UTF_8);
  }

  String require(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw error("the column \"" + column + "\" is empty; it must be filled");
    }
    return text;
  }

  @Nullable String orNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  /** The parts of a cell between {@code |}. */
  List<String> list(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.indexOf('|') < 0) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\\|")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  PartialDate date(String column) {
    return parseDate(column, require(column));
  }

  @Nullable PartialDate dateOrNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : parseDate(column, text);
  }

  private PartialDate parseDate(String column, String text) {
    try {
      if (isPlainDay(text)) {
        return new PartialDate(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, DATE));
      }
      return PartialDate.parse(text);
    } catch (DateTimeException impossible) {
      throw error(
          "\""
              + text
              + "\" under \""
              + column
              + "\" is not a date; write 2024-07-02, 2024-07 or 2024");
    }
  }

  /** Nearly all dates are written so; the others take the longer way. */
  private static boolean isPlainDay(String text) {
    if (text.length() != DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    return digits(text, 0, 4) >= 0 && digits(text, 5, 7) > 0 && digits(text, 8, DATE) > 0;
  }

  /** The number that stands there, or -1. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      char digit = text.charAt(at);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  /** Empty is 0. */
  double number(String column) {
    String text = text(column);
    boolean negative = text.startsWith("-");
    long number = 0;
    double scale = 0;
    for (int at = negative ? 1 : 0; at < text.length(); at++) {
      char digit = text.charAt(at);
      if (digit == '.' && scale == 0) {
        scale = 1;
      } else if (digit >= '0' && digit <= '9' && text.length() <= MOST_DIGITS) {
        number = number * 10 + digit - '0';
        scale *= 10;
      } else {
        return unusualNumber(column, text);
      }
    }
    double exact = scale > 1 ? number / scale : number; // both exact, so rounded once
    return negative ? -exact : exact;
  }

  private double unusualNumber(String column, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException wrong) {
      throw error("\"" + text + "\" under \"" + column + "\" is not a number");
    }
  }

  <E extends Enum<E>> E oneOf(Class<E> type, String column) {
    String text = require(column);
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(text)) {
        return value;
      }
    }
    throw error(
        "\"" + text + "\" under \"" + column + "\" is none of " + List.of(type.getEnumConstants()));
  }

  GazetteerException error(String problem) {
    return new GazetteerException(table.file() + " line " + line, problem);
  }
}
