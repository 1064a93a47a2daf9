package org.summitry.record.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Extraction;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.model.Report;
import org.summitry.reading.Reading;
import org.summitry.record.Change;
import org.summitry.resolution.Assembler;
import org.summitry.resolution.SourcedReport;

/** Writes one page with everything that was found on it. Runs inside a transaction. */
final class PageWriter {
  private final Sql sql;
  private final List<SourcedReport> reports = new ArrayList<>();
  private int review;
  private int kept;

  PageWriter(Sql sql) {
    this.sql = sql;
  }

  Change add(Page page, Reading reading, List<Extraction> extractions) throws SQLException {
    if (extractions.size() != reading.articles().size()) {
      throw new IllegalArgumentException(
          reading.articles().size() + " articles, but " + extractions.size() + " extractions");
    }
    if (sql.count("SELECT count(*) FROM page WHERE id = ?", page.id()) > 0) {
      return Change.NOTHING;
    }
    putPage(page);
    putIssues(page.id(), reading.issues());
    VoiceWriter voices = new VoiceWriter(sql);
    for (int i = 0; i < extractions.size(); i++) {
      putArticle(reading.articles().get(i), extractions.get(i), voices);
    }
    reports.addAll(0, voices.listRegrouped());
    EngagementWriter engagements = new EngagementWriter(sql);
    engagements.refresh(reports);
    return new Change(
        false, reading.articles().size(), kept, review, engagements.added(), engagements.changed());
  }

  private void putPage(Page page) throws SQLException {
    sql.update(
        "INSERT INTO page (id, source, name, media_type, given, bytes) VALUES (?, ?, ?, ?, ?, ?)",
        page.id(),
        page.source(),
        page.name(),
        page.mediaType(),
        StoredJson.write(page.given()),
        page.bytes());
  }

  private void putArticle(Article article, Extraction extraction, VoiceWriter voices)
      throws SQLException {
    DayInterval published = article.published();
    sql.update(
        "INSERT INTO article (id, page, part, name, publisher, published_first,"
            + " published_last, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        article.id(),
        article.page(),
        article.part(),
        article.name(),
        article.publisher(),
        published == null ? null : published.first().toString(),
        published == null ? null : published.last().toString(),
        StoredJson.write(article));
    voices.place(article);
    Map<String, Integer> ids = new HashMap<>();
    for (Report report : extraction.reports()) {
      insert(article, distinct(report, ids), false);
    }
    for (Report report : extraction.review()) {
      insert(article, distinct(report, ids), true);
      review++;
    }
    for (SourcedReport sourced : new StoredReports(sql).listOfArticle(article.id())) {
      putBlocks(sourced);
    }
    putIssues(article.page(), extraction.issues());
  }

  private void putBlocks(SourcedReport sourced) throws SQLException {
    for (String block : Assembler.blocks(sourced)) {
      sql.update(
          "INSERT INTO report_block (block, report) VALUES (?, ?)", block, sourced.report().id());
    }
    reports.add(sourced);
    kept++;
  }

  /**
   * An id hashes what tells engagements apart, but an article may tell of two summits of one place
   * and date: the second of the same id gets a number.
   */
  private static Report distinct(Report report, Map<String, Integer> ids) {
    int number = ids.merge(report.id(), 1, Integer::sum);
    return number == 1 ? report : withId(report, report.id() + "-" + number);
  }

  private static Report withId(Report report, String id) {
    return new Report(
        id,
        report.article(),
        report.part(),
        report.kind(),
        report.status(),
        report.participants(),
        report.host(),
        report.place(),
        report.start(),
        report.end(),
        report.form(),
        report.event(),
        report.outcomes(),
        report.attribution(),
        report.evidence(),
        report.claims(),
        report.rules(),
        report.confidence(),
        report.doubts());
  }

  private void insert(Article article, Report report, boolean doubtful) throws SQLException {
    sql.update(
        "INSERT INTO report (id, article, kind, review, json) VALUES (?, ?, ?, ?, ?)",
        report.id(),
        article.id(),
        report.kind().code(),
        doubtful ? 1 : 0,
        StoredJson.write(report));
  }

  /** An issue that is there already is not kept twice. */
  void putIssues(@Nullable String page, List<Issue> issues) throws SQLException {
    for (Issue issue : issues) {
      sql.update(
          "INSERT INTO issue (page, code, source, place, message)"
              + " SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM issue"
              + " WHERE code = ?2 AND source = ?3 AND place IS ?4 AND message = ?5)",
          page,
          issue.code().name(),
          issue.source(),
          issue.place(),
          issue.message());
    }
  }
}
