package org.summitry.extraction.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the resource files of this package: columns split by tabs, {@code #} before a comment. */
final class Rows {
  private Rows() {}

  /**
   * The rows of a file.
   *
   * @throws IllegalStateException when the file is missing or a row has another number of columns
   */
  static List<String[]> read(String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream stream = Rows.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + file + ": build the engine again");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(
              "%s line %d: %d columns, not %d".formatted(file, number, cells.length, columns));
        }
        rows.add(cells);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read resource " + file, unreadable);
    }
    return rows;
  }
}
