package org.summitry.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A gazetteer file: tab-separated, the first line names the columns, lines that start with {@code
 * #} are comments. Rows keep the file's bytes and make strings only of cells that are asked for:
 * most of the time of a fresh start goes into this.
 *
 * @param file its path inside the data folder, for messages
 */
record Table(String file, List<String> columns) {
  int column(String name) {
    return columns.indexOf(name);
  }

  /** Reads a whole file in UTF-8; empty lines are skipped. */
  static List<Row> read(String file, byte[] bytes) {
    List<Row> rows = new ArrayList<>();
    Table table = null;
    int number = 0;
    int next;
    for (int from = 0; from < bytes.length; from = next) {
      int end = endOfLine(bytes, from);
      next = end + 1;
      number++;
      if (bytes[from] == '#' || isBlank(bytes, from, end)) {
        continue;
      }
      int[] bounds = bounds(bytes, from, end);
      if (table == null) {
        table = new Table(file, names(bytes, bounds));
      } else if (bounds.length / 2 > table.columns.size()) {
        throw new GazetteerException(
            file + " line " + number,
            bounds.length / 2
                + " cells but only "
                + table.columns.size()
                + " columns; take out a tab");
      } else {
        rows.add(new Row(table, number, bytes, bounds));
      }
    }
    return rows;
  }

  private static int endOfLine(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static boolean isBlank(byte[] bytes, int from, int end) {
    for (int at = from; at < end; at++) {
      if (!isSpace(bytes[at])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(byte character) {
    return character == ' ' || character == '\t' || character == '\r';
  }

  private static List<String> names(byte[] bytes, int[] bounds) {
    List<String> names = new ArrayList<>();
    for (int cell = 0; cell < bounds.length; cell += 2) {
      names.add(
          new String(bytes, bounds[cell], bounds[cell + 1] - bounds[cell], StandardCharsets.UTF_8));
    }
    return List.copyOf(names);
  }

  /** Where each cell begins and ends, without the spaces around it. */
  private static int[] bounds(byte[] bytes, int from, int end) {
    int cells = 1;
    for (int at = from; at < end; at++) {
      cells += bytes[at] == '\t' ? 1 : 0;
    }
    int[] bounds = new int[cells * 2];
    int start = from;
    for (int cell = 0; cell < cells; cell++) {
      int stop = start;
      while (stop < end && bytes[stop] != '\t') {
        stop++;
      }
      int first = start;
      int last = stop;
      while (first < last && isSpace(bytes[first])) {
        first++;
      }
      while (last > first && isSpace(bytes[last - 1])) {
        last--;
      }
      bounds[2 * cell] = first;
      bounds[2 * cell + 1] = last;
      start = stop + 1;
    }
    return bounds;
  }
}
