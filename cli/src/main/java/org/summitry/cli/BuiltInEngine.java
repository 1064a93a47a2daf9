package org.summitry.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.ArticleExtractor;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.GazetteerException;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Article;
import org.summitry.reading.ArticleReader;
import org.summitry.reading.dating.KnownEngagements;

/** The engine that ships with the program, with a user's own gazetteer files on top. */
final class BuiltInEngine implements Engine {
  private final Optional<Path> ownGazetteer;
  private @Nullable Gazetteer gazetteer;
  private @Nullable Analysis analysis;
  private @Nullable ArticleExtractor extractor;

  BuiltInEngine(Optional<Path> ownGazetteer) {
    this.ownGazetteer = ownGazetteer;
  }

  @Override
  public Gazetteer gazetteer() {
    if (gazetteer == null) {
      gazetteer = load();
    }
    return gazetteer;
  }

  @Override
  public Analysis analysis() {
    if (analysis == null) {
      analysis = new Analysis(new ArticleReader(gazetteer()), extractor());
    }
    return analysis;
  }

  @Override
  public Analysis analysis(KnownEngagements known) {
    return new Analysis(new ArticleReader(gazetteer(), known), extractor());
  }

  @Override
  public String explain(Article article) {
    return extractor().explain(article).text();
  }

  private ArticleExtractor extractor() {
    if (extractor == null) {
      extractor = new ArticleExtractor(gazetteer(), new LateSyntax());
    }
    return extractor;
  }

  private Gazetteer load() {
    try {
      return ownGazetteer.map(Gazetteers::withFolder).orElseGet(Gazetteers::standard);
    } catch (GazetteerException unusable) {
      throw new CommandFailure(
          ExitCode.NOTHING_THERE, "gazetteer: " + unusable.getMessage(), unusable);
    }
  }
}
