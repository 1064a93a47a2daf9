package org.summitry.quality.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.summitry.extraction.ArticleExtractor;
import org.summitry.extraction.Extraction;
import org.summitry.extraction.evidence.Candidate;
import org.summitry.extraction.language.CoreNlpSyntax;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Article;
import org.summitry.quality.EvaluationSet;
import org.summitry.quality.Item;
import org.summitry.quality.JsonLines;
import org.summitry.quality.Pipeline;
import org.summitry.quality.ReadPage;
import org.summitry.quality.Specification;
import org.summitry.quality.Stay;
import org.summitry.reading.ArticleReader;

/** Lets the engine weigh the texts of a set and labels what it weighed by the set's gold. */
final class ExampleReader {
  private static final int EVERY = 12;

  private final List<Candidate> heard = new ArrayList<>();
  private final ArticleExtractor extractor;
  private final Pipeline pipeline;

  ExampleReader() {
    Gazetteer gazetteer = Gazetteers.standard();
    extractor = new ArticleExtractor(gazetteer, new CoreNlpSyntax(), heard::add);
    pipeline = new Pipeline(new ArticleReader(gazetteer), article -> Extraction.NOTHING);
  }

  /** Everything weighed in the articles that the gold knows; what the gold leaves open is not. */
  List<Example> read(EvaluationSet set) throws IOException {
    Map<String, List<Item>> gold =
        JsonLines.items(set.gold()).stream().collect(Collectors.groupingBy(Item::article));
    List<Example> examples = new ArrayList<>();
    for (ReadPage page : set.read(pipeline)) {
      for (Article article : page.reading().articles()) {
        if (gold.containsKey(article.name())) {
          add(article, gold.get(article.name()), examples);
        }
      }
    }
    return examples;
  }

  /** The same of the passages of the specification. */
  List<Example> read(Specification specification) {
    List<Example> examples = new ArrayList<>();
    specification.passages().forEach(p -> add(p.article(), p.expected(), examples));
    return examples;
  }

  private void add(Article article, List<Item> gold, List<Example> examples) {
    heard.clear();
    extractor.extract(article);
    for (Candidate candidate : heard) {
      GoldLabels.label(candidate, gold)
          .ifPresent(told ->
              examples.add(new Example(article.name(), candidate.kind(), candidate.clues(), told)));
    }
  }

  /**
   * What was weighed in every twelfth release, as not told: most releases are about home affairs,
   * as most of the world's pages are. What the constructions or the historians know is left out.
   */
  List<Example> readReleases(EvaluationSet releases) throws IOException {
    List<Stay> stays = JsonLines.stays(releases.gold().resolve("gold_stays.jsonl"));
    List<ReadPage> pages = releases.read(pipeline);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < pages.size(); i += EVERY) {
      for (Article article : pages.get(i).reading().articles()) {
        addUntold(article, stays, examples);
      }
    }
    return examples;
  }

  private void addUntold(Article article, List<Stay> stays, List<Example> examples) {
    heard.clear();
    List<Item> told =
        extractor.extract(article).reports().stream()
            .filter(report -> report.confidence() == 1)
            .map(Item::of)
            .toList();
    for (Candidate candidate : heard) {
      boolean historians =
          stays.stream()
              .anyMatch(stay ->
                  stay.host().equals(candidate.country())
                      && GoldLabels.isSomebodyOf(candidate, stay.who()));
      boolean constructions =
          GoldLabels.label(candidate, told).filter(Boolean::booleanValue).isPresent();
      if (!historians && !constructions) {
        examples.add(new Example(article.name(), candidate.kind(), candidate.clues(), false));
      }
    }
  }
}
