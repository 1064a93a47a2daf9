package org.summitry.bench.voices;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes a record as large as one with many pages in minutes and not in hours: articles with a voice
 * of their own, a fingerprint of 2 kB and 73 keys that nobody else has, as unrelated texts have
 * them. The tables and their indexes are as large and as deep as with pages.
 */
final class StandIns {
  private static final String NUMBERS =
      "WITH RECURSIVE n(i) AS (VALUES(%d) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %d)";

  private StandIns() {}

  /** Adds them for the numbers from {@code from} to before {@code to}. */
  static void fill(Path file, int from, int to) {
    String numbers = NUMBERS.formatted(from, to);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size = -200000");
      connection.setAutoCommit(false);
      statement.execute(
          "INSERT INTO article (id, page, part, name, voice, json) "
              + numbers
              + " SELECT 'stand-in-' || i, 'stand-in', 1, 'stand-in', 'stand-in-' || i,"
              + " '{}' || hex(zeroblob(500)) FROM n");
      statement.execute(
          "INSERT INTO voice_print (number, article, print) "
              + numbers
              + " SELECT i + 1, 'stand-in-' || i, randomblob(2000) FROM n");
      statement.execute(
          "INSERT OR IGNORE INTO voice_key (key, number) "
              + numbers
              + ", k(j) AS (VALUES(1) UNION ALL SELECT j + 1 FROM k WHERE j < 73)"
              + " SELECT random(), i + 1 FROM n, k ORDER BY 1");
      connection.commit();
    } catch (SQLException failure) {
      throw new IllegalStateException("filling " + file, failure);
    }
  }
}
