package org.summitry.record.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.summitry.reading.voices.Fingerprint;
import org.summitry.reading.voices.VoiceIndex;
import org.summitry.record.RecordException;
import org.summitry.record.RecordException.Reason;

/**
 * The index of voices in the store. What an article costs grows with the depth of a B-tree alone:
 * it asks for its 73 keys and is compared with a bounded number of others.
 */
final class StoredVoices implements VoiceIndex {
  private final Sql sql;
  private final List<String> regrouped = new ArrayList<>();

  StoredVoices(Sql sql) {
    this.sql = sql;
  }

  /** Articles that were given another voice because two became one. */
  List<String> regrouped() {
    return regrouped;
  }

  @Override
  public Collection<Entry> listSharing(long[] keys, int perKey, int most) {
    try {
      List<Long> numbers =
          countShared(keys, perKey).entrySet().stream()
              .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder()))
              .limit(most)
              .map(Map.Entry::getKey)
              .toList();
      List<Entry> entries = new ArrayList<>();
      for (long number : numbers) {
        find(number).ifPresent(entries::add);
      }
      return entries;
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  /** How many of the keys each article has, oldest first. */
  private Map<Long, Integer> countShared(long[] keys, int perKey) throws SQLException {
    Map<Long, Integer> shared = new TreeMap<>();
    try (PreparedStatement statement =
        sql.connection()
            .prepareStatement(
                "SELECT number FROM voice_key WHERE key = ? ORDER BY number LIMIT ?")) {
      statement.setInt(2, perKey);
      for (long key : keys) {
        statement.setLong(1, key);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            shared.merge(rows.getLong(1), 1, Integer::sum);
          }
        }
      }
    }
    return shared;
  }

  private Optional<Entry> find(long number) throws SQLException {
    return sql.find(
        "SELECT a.id, a.voice, p.agency, p.print FROM voice_print p"
            + " JOIN article a ON a.id = p.article WHERE p.number = ?",
        row ->
            new Entry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Fingerprint.decode(row.getBytes(4))),
        number);
  }

  /** The article is in the store already. */
  @Override
  public void add(Entry entry) {
    try {
      sql.update(
          "INSERT INTO voice_print (article, agency, print) VALUES (?, ?, ?)",
          entry.article(),
          entry.agency(),
          entry.fingerprint().encode());
      long number = sql.count("SELECT last_insert_rowid()");
      try (PreparedStatement statement =
          sql.connection()
              .prepareStatement("INSERT OR IGNORE INTO voice_key (key, number) VALUES (?, ?)")) {
        statement.setLong(2, number);
        for (long key : entry.fingerprint().keys()) {
          statement.setLong(1, key);
          statement.executeUpdate();
        }
      }
      sql.update("UPDATE article SET voice = ? WHERE id = ?", entry.voice(), entry.article());
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  @Override
  public void join(String from, String into) {
    try {
      regrouped.addAll(
          sql.list("SELECT id FROM article WHERE voice = ?", row -> row.getString(1), from));
      sql.update("UPDATE article SET voice = ? WHERE voice = ?", into, from);
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  private static RecordException failed(SQLException failure) {
    return new RecordException(Reason.FAILED, String.valueOf(failure.getMessage()), failure);
  }
}
