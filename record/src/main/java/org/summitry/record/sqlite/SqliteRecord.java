package org.summitry.record.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.summitry.extraction.Extraction;
import org.summitry.model.Article;
import org.summitry.model.Engagement;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.model.Report;
import org.summitry.reading.Reading;
import org.summitry.record.Change;
import org.summitry.record.CountryEntry;
import org.summitry.record.Counts;
import org.summitry.record.Dossier;
import org.summitry.record.EngagementQuery;
import org.summitry.record.Listing;
import org.summitry.record.PersonEntry;
import org.summitry.record.Record;
import org.summitry.record.RecordException;
import org.summitry.resolution.Judgement;
import org.summitry.resolution.SourcedReport;

/** The record in one SQLite file (write-ahead log; other processes may read and write too). */
public final class SqliteRecord implements Record {
  private final Connections connections;

  private SqliteRecord(Connections connections) {
    this.connections = connections;
  }

  /**
   * Opens the record in the file, or makes one there.
   *
   * @throws RecordException when the file is no record, or a newer one
   */
  public static SqliteRecord open(Path file) {
    Connections connections = new Connections(file);
    Schema.prepare(file, connections);
    new VoiceUpkeep(connections).bringUpToDate();
    return new SqliteRecord(connections);
  }

  /**
   * Opens the record in the file.
   *
   * @throws RecordException when there is none, or no record, or a newer one
   */
  public static SqliteRecord openExisting(Path file) {
    if (!Files.exists(file)) {
      throw RecordException.missing(file);
    }
    return open(file);
  }

  @Override
  public boolean contains(String page) {
    return connections.read(sql -> sql.count("SELECT count(*) FROM page WHERE id = ?", page) > 0);
  }

  @Override
  public Change add(Page page, Reading reading, List<Extraction> extractions) {
    return connections.write(sql -> new PageWriter(sql).add(page, reading, extractions));
  }

  @Override
  public void addIssues(List<Issue> issues) {
    connections.write(sql -> {
      new PageWriter(sql).putIssues(null, issues);
      return issues.size();
    });
  }

  @Override
  public Change judge(Judgement judgement) {
    return connections.write(sql -> {
      sql.update(
          "INSERT INTO judgement (left_report, right_report, same, decided_by, note)"
              + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (left_report, right_report) DO UPDATE"
              + " SET same = excluded.same, decided_by = excluded.decided_by,"
              + " note = excluded.note",
          judgement.left(),
          judgement.right(),
          judgement.same() ? 1 : 0,
          judgement.by(),
          judgement.note());
      StoredReports reports = new StoredReports(sql);
      List<SourcedReport> judged = new ArrayList<>();
      reports.find(judgement.left()).ifPresent(judged::add);
      reports.find(judgement.right()).ifPresent(judged::add);
      EngagementWriter engagements = new EngagementWriter(sql);
      engagements.refresh(judged);
      return new Change(false, 0, 0, 0, engagements.added(), engagements.changed());
    });
  }

  @Override
  public void rebuildVoices() {
    new VoiceUpkeep(connections).rebuild();
  }

  @Override
  public Listing list(EngagementQuery query) {
    return connections.read(sql -> new Questions(sql).list(query));
  }

  @Override
  public Optional<Engagement> findEngagement(String id) {
    return connections.read(sql -> new Questions(sql).findEngagement(id));
  }

  @Override
  public Optional<Dossier> findDossier(String id) {
    return findEngagement(id).map(engagement -> new Dossier(engagement, sources(engagement)));
  }

  private List<Dossier.Source> sources(Engagement engagement) {
    return connections.read(sql ->
        sql.list(
            "SELECT r.json, a.json, a.voice FROM report r JOIN article a ON a.id = r.article"
                + " WHERE r.id IN (SELECT report FROM engagement_member WHERE engagement = ?)"
                + " ORDER BY a.published_first IS NULL, a.published_first, a.name, r.id",
            row ->
                new Dossier.Source(
                    StoredJson.read(row.getString(1), Report.class),
                    StoredJson.read(row.getString(2), Article.class).withVoice(row.getString(3))),
            engagement.id()));
  }

  @Override
  public List<Engagement> listRelated(Engagement engagement, int limit) {
    return connections.read(sql -> new Questions(sql).listRelated(engagement, limit));
  }

  @Override
  public List<Engagement> listItinerary(String person) {
    return connections.read(sql -> new Questions(sql).listItinerary(person));
  }

  @Override
  public List<PersonEntry> listPeople(int limit) {
    return connections.read(sql -> new Questions(sql).listPeople(limit));
  }

  @Override
  public List<PersonEntry> findPeople(String words) {
    return connections.read(sql -> new Questions(sql).findPeople(words));
  }

  @Override
  public Optional<PersonEntry> findPerson(String person) {
    return connections.read(sql -> new Questions(sql).findPerson(person));
  }

  @Override
  public List<CountryEntry> listCountries() {
    return connections.read(sql -> new Questions(sql).listCountries());
  }

  @Override
  public Optional<Page> findPage(String id) {
    return connections.read(sql ->
        sql.find(
            "SELECT id, source, name, bytes, media_type, given FROM page WHERE id = ?",
            row ->
                new Page(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBytes(4),
                    row.getString(5),
                    StoredJson.read(row.getString(6), Page.Given.class)),
            id));
  }

  @Override
  public List<Article> listArticles(String page) {
    return connections.read(sql ->
        sql.list(
            "SELECT json, voice FROM article WHERE page = ? ORDER BY part, id",
            row -> StoredJson.read(row.getString(1), Article.class).withVoice(row.getString(2)),
            page));
  }

  @Override
  public void forEachEngagement(Consumer<Engagement> consumer) {
    connections.read(sql -> {
      sql.forEach(
          "SELECT json FROM engagement ORDER BY first_day IS NULL, first_day, id",
          row -> consumer.accept(Questions.engagement(row)));
      return true;
    });
  }

  @Override
  public void forEachReport(Consumer<Report> consumer) {
    connections.read(sql -> {
      sql.forEach(
          "SELECT r.json FROM report r JOIN article a ON a.id = r.article WHERE r.review = 0"
              + " ORDER BY a.name, a.id, r.rowid",
          row -> consumer.accept(StoredJson.read(row.getString(1), Report.class)));
      return true;
    });
  }

  @Override
  public List<Report> listReview(int limit) {
    return connections.read(sql ->
        sql.list(
            "SELECT json FROM report WHERE review = 1 ORDER BY rowid LIMIT ?",
            row -> StoredJson.read(row.getString(1), Report.class),
            limit));
  }

  @Override
  public List<Issue> listIssues(int limit) {
    return connections.read(sql ->
        sql.list(
            "SELECT code, source, place, message FROM issue ORDER BY code, source LIMIT ?",
            row ->
                new Issue(
                    Issue.Code.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4)),
            limit));
  }

  @Override
  public Counts counts() {
    return connections.read(sql -> {
      Map<Issue.Code, Long> issues = new EnumMap<>(Issue.Code.class);
      sql.forEach(
          "SELECT code, count(*) FROM issue GROUP BY code",
          row -> issues.put(Issue.Code.valueOf(row.getString(1)), row.getLong(2)));
      return new Counts(
          sql.count("SELECT count(*) FROM page"),
          sql.count("SELECT count(*) FROM article"),
          sql.count("SELECT count(*) FROM report WHERE review = 0"),
          sql.count("SELECT count(*) FROM report WHERE review = 1"),
          sql.count("SELECT count(*) FROM engagement"),
          issues);
    });
  }

  @Override
  public void close() {
    connections.close();
  }
}
