package org.summitry.gazetteer;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.PartialDate;

/** One line of a gazetteer file; every complaint about it names file and line. */
record Row(Table table, int line, String[] cells) {
  /**
   * The cell under the heading, empty where the line is too short or the file has no such column.
   */
  String text(String column) {
    int index = table.column(column);
    return index < 0 || index >= cells.length ? "" : cells[index];
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

  double number(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return 0;
    }
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
