package org.summitry.record.sqlite;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.reading.voices.Voices;
import org.summitry.reading.voices.Voices.Placement;
import org.summitry.resolution.SourcedReport;

/** Gives articles of the store their voice and says whose words they are. */
final class VoiceWriter {
  private final Sql sql;
  private final StoredVoices index;
  private final Voices voices;

  VoiceWriter(Sql sql) {
    this.sql = sql;
    this.index = new StoredVoices(sql);
    this.voices = new Voices(index);
  }

  /** Places an article that is in the store. */
  Placement place(Article article) throws SQLException {
    Placement placement = voices.place(article.id(), article.text());
    sql.update(
        "UPDATE article SET origin = ? WHERE id = ?",
        origin(article, placement.agency()),
        article.id());
    return placement;
  }

  /** The reports whose articles were given another voice: their engagements count anew. */
  List<SourcedReport> listRegrouped() throws SQLException {
    List<SourcedReport> reports = new ArrayList<>();
    for (String article : index.regrouped()) {
      reports.addAll(new StoredReports(sql).listOfArticle(article));
    }
    return reports;
  }

  /**
   * An agency's text is the agency's in every outlet; without a publisher the site stands for it.
   */
  private static @Nullable String origin(Article article, @Nullable String agency) {
    if (agency != null) {
      return agency;
    }
    return article.publisher() != null ? article.publisher() : site(article.url());
  }

  private static @Nullable String site(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host == null || !host.startsWith("www.") ? host : host.substring(4);
    } catch (IllegalArgumentException malformed) {
      // What a page calls its address may be anything; then it says nothing of its site.
      return null;
    }
  }
}
