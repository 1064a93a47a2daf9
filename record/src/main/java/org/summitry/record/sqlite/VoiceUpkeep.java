package org.summitry.record.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.summitry.model.Article;
import org.summitry.reading.voices.Voices;
import org.summitry.resolution.SourcedReport;

/**
 * Places the articles that have no voice yet: those of a record from before there were voices, or
 * all of them when the scheme of fingerprints has changed or a rebuild is wanted. Goes on where it
 * was when the program was ended in between.
 */
final class VoiceUpkeep {
  private static final int BATCH = 200;

  private final Connections connections;

  VoiceUpkeep(Connections connections) {
    this.connections = connections;
  }

  /** Whether every article has its voice by the scheme of today. One read of a small table. */
  private boolean isDue() {
    return connections.read(sql ->
        sql.count("SELECT count(*) FROM voice_scheme WHERE version = ?", Voices.SCHEME) == 0
            || sql.count("SELECT count(*) FROM (SELECT 1 FROM article WHERE voice IS NULL LIMIT 1)")
                > 0);
  }

  void bringUpToDate() {
    if (isDue()) {
      boolean current =
          connections.read(sql ->
              sql.count("SELECT count(*) FROM voice_scheme WHERE version = ?", Voices.SCHEME) > 0);
      if (!current) {
        forget();
      }
      placeAll();
    }
  }

  /** Groups all articles anew, in the order in which they came. */
  void rebuild() {
    forget();
    placeAll();
  }

  private void forget() {
    connections.write(sql -> {
      sql.update("DELETE FROM voice_key");
      sql.update("DELETE FROM voice_print");
      sql.update("UPDATE article SET voice = NULL, origin = NULL WHERE voice IS NOT NULL");
      sql.update("DELETE FROM voice_scheme");
      return sql.update("INSERT INTO voice_scheme (version) VALUES (?)", Voices.SCHEME);
    });
  }

  private void placeAll() {
    int placed;
    do {
      placed = connections.write(VoiceUpkeep::placeSome);
    } while (placed > 0);
  }

  private static int placeSome(Sql sql) throws SQLException {
    List<Article> articles =
        sql.list(
            "SELECT json FROM article WHERE voice IS NULL ORDER BY rowid LIMIT ?",
            row -> StoredJson.read(row.getString(1), Article.class),
            BATCH);
    VoiceWriter voices = new VoiceWriter(sql);
    for (Article article : articles) {
      voices.place(article);
    }
    List<SourcedReport> touched = new ArrayList<>(voices.listRegrouped());
    for (Article article : articles) {
      touched.addAll(new StoredReports(sql).listOfArticle(article.id()));
    }
    if (!touched.isEmpty()) {
      new EngagementWriter(sql).refresh(touched);
    }
    return articles.size();
  }
}
