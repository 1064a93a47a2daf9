package org.summitry.record.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.Report;
import org.summitry.record.RecordException;
import org.summitry.record.RecordException.Reason;
import org.summitry.resolution.Neighbourhood;
import org.summitry.resolution.SourcedReport;

/** The reports of the store, as the assembly asks for them. Doubtful ones are not among them. */
record StoredReports(Sql sql) implements Neighbourhood.Reports {
  private static final String COLUMNS =
      "SELECT r.json, a.id, a.voice, coalesce(a.origin, a.page), a.published_first,"
          + " a.published_last"
          + " FROM report r JOIN article a ON a.id = r.article ";

  @Override
  public Collection<SourcedReport> list(String block) {
    try {
      return sql.list(
          COLUMNS + "JOIN report_block b ON b.report = r.id WHERE b.block = ? AND r.review = 0",
          StoredReports::read,
          block);
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  @Override
  public Optional<SourcedReport> find(String id) {
    try {
      return sql.find(COLUMNS + "WHERE r.id = ? AND r.review = 0", StoredReports::read, id);
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  /** Those that are not doubtful. */
  List<SourcedReport> listOfArticle(String article) throws SQLException {
    return sql.list(COLUMNS + "WHERE r.article = ? AND r.review = 0", StoredReports::read, article);
  }

  private static RecordException failed(SQLException failure) {
    return new RecordException(Reason.FAILED, String.valueOf(failure.getMessage()), failure);
  }

  /** Stories of one page whose origin nobody knows have at least that page in common. */
  private static SourcedReport read(ResultSet row) throws SQLException {
    String voice = row.getString(3);
    return new SourcedReport(
        StoredJson.read(row.getString(1), Report.class),
        published(row.getString(5), row.getString(6)),
        voice == null ? row.getString(2) : voice,
        row.getString(4));
  }

  private static @Nullable DayInterval published(@Nullable String first, @Nullable String last) {
    return first == null || last == null ? null : DayInterval.parse(first + "/" + last);
  }
}
