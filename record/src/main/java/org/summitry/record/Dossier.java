package org.summitry.record;

import java.util.List;
import org.summitry.model.Article;
import org.summitry.model.Engagement;
import org.summitry.model.Report;

/** An engagement with everything that supports it. */
public record Dossier(Engagement engagement, List<Source> sources) {
  public Dossier {
    sources = List.copyOf(sources);
  }

  /** One report with the article whose words it quotes. */
  public record Source(Report report, Article article) {}
}
