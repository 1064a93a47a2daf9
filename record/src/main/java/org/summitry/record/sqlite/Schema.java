package org.summitry.record.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.summitry.record.RecordException;

/**
 * Brings a file to the version that this program knows. The version stands in SQLite's {@code
 * user_version}, so that opening an up-to-date file costs one read and Flyway, which is slow to
 * load, stays out of the way of every ordinary command.
 */
final class Schema {
  /** Version of the newest migration. */
  static final int VERSION = 2;

  /** "SUMT" in ASCII. */
  private static final int APPLICATION = 0x53554D54;

  private Schema() {}

  static void prepare(Path file, Connections connections) {
    int version;
    try (Connection connection = connections.open()) {
      Sql sql = new Sql(connection);
      version = (int) sql.count("PRAGMA user_version");
      long application = sql.count("PRAGMA application_id");
      boolean empty = sql.count("SELECT count(*) FROM sqlite_master") == 0;
      if (!empty && application != APPLICATION) {
        throw RecordException.notARecord(file, null);
      }
    } catch (SQLException failure) {
      throw RecordException.notARecord(file, failure);
    }
    if (version > VERSION) {
      throw RecordException.newer(file, version, VERSION);
    }
    if (version < VERSION) {
      migrate(connections.url());
    }
  }

  private static void migrate(String url) {
    Flyway.configure()
        .loggers("slf4j")
        .dataSource(url, null, null)
        .locations("classpath:org/summitry/record/migration")
        .load()
        .migrate();
  }
}
