package org.summitry.extraction;

import java.util.List;
import java.util.function.Consumer;
import org.summitry.extraction.assembly.Assembly;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Speaker;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.DocumentReader;
import org.summitry.extraction.encounter.EncounterFinder;
import org.summitry.extraction.evidence.Candidate;
import org.summitry.extraction.evidence.EvidenceFinder;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.language.SyntaxModel;
import org.summitry.extraction.mention.ActorWords;
import org.summitry.extraction.mention.MentionFinder;
import org.summitry.extraction.mention.PublisherOffice;
import org.summitry.extraction.presence.PresenceFinder;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Article;
import org.summitry.model.Report;

/**
 * The extraction of reports from an article: analyse it, let the frames draft what its clauses
 * tell, bring the drafts together.
 */
public final class ArticleExtractor implements Extractor {
  /** Reports below this confidence go to review instead of the record. */
  public static final double REVIEW_BELOW = 0.5;

  private final DocumentReader reader;
  private final Assembly assembly;

  public ArticleExtractor(Gazetteer gazetteer, SyntaxModel syntax) {
    this(gazetteer, syntax, candidate -> {});
  }

  /**
   * @param listener hears of all that the evidence was weighed for
   */
  public ArticleExtractor(Gazetteer gazetteer, SyntaxModel syntax, Consumer<Candidate> listener) {
    Frames frames = Frames.standard();
    WordLists words = WordLists.read("frame-words.tsv").with(WordLists.read("status-words.tsv"));
    PresenceFinder presence = new PresenceFinder(gazetteer, words);
    Speaker speakers =
        new Speaker(gazetteer, new PublisherOffice(gazetteer, ActorWords.standard()));
    reader =
        new DocumentReader(
            gazetteer,
            new MentionFinder(ActorWords.standard(), gazetteer),
            syntax,
            new Cues(frames, new EncounterFinder(words), presence)::sorts,
            article ->
                speakers
                    .find(article.publisher(), DocumentReader.day(article))
                    .map(Entity::country));
    assembly =
        new Assembly(
            gazetteer, frames, words, presence, speakers, new EvidenceFinder(words, listener));
  }

  @Override
  public Extraction extract(Article article) {
    Document document = reader.read(article);
    if (document.sentences().isEmpty()) {
      return Extraction.NOTHING;
    }
    List<Report> reports = assembly.reports(document, assembly.drafts(document));
    return new Extraction(
        reports.stream().filter(r -> r.confidence() >= REVIEW_BELOW).toList(),
        reports.stream().filter(r -> r.confidence() < REVIEW_BELOW).toList(),
        List.of());
  }

  /** How the article's reports came about. */
  public Explanation explain(Article article) {
    Document document = reader.read(article);
    List<Draft> drafts = assembly.drafts(document);
    return new Explanation(document, drafts, assembly.reports(document, drafts));
  }
}
