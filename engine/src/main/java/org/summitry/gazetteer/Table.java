package org.summitry.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A gazetteer file: tab-separated, the first line names the columns, lines that start with {@code
 * #} are comments.
 *
 * @param file its path inside the data folder, for messages
 */
record Table(String file, List<String> columns) {
  int column(String name) {
    return columns.indexOf(name);
  }

  /** Reads a whole file; empty lines are skipped. */
  static List<Row> read(String file, BufferedReader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    Table table = null;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#' || line.isBlank()) {
        continue;
      }
      String[] cells = split(line);
      if (table == null) {
        table = new Table(file, List.copyOf(Arrays.asList(cells)));
      } else if (cells.length > table.columns.size()) {
        throw new GazetteerException(
            file + " line " + number,
            cells.length + " cells but only " + table.columns.size() + " columns; take out a tab");
      } else {
        rows.add(new Row(table, number, cells));
      }
    }
    return rows;
  }

  private static String[] split(String line) {
    int cells = 1;
    for (int at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) {
      cells++;
    }
    String[] parts = new String[cells];
    int from = 0;
    for (int cell = 0; cell < cells; cell++) {
      int to = line.indexOf('\t', from);
      parts[cell] = line.substring(from, to < 0 ? line.length() : to).strip();
      from = to + 1;
    }
    return parts;
  }
}
