package org.summitry.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitry.model.Article;
import org.summitry.model.Report;
import org.summitry.resolution.Assembled;
import org.summitry.resolution.Assembler;
import org.summitry.resolution.SourcedReport;

/**
 * What one set scored.
 *
 * @param values for each measure that has a floor, from 0 to 1
 * @param summary the whole score for people
 * @param misses one line for each difference
 */
public record Measurement(
    String set, Map<String, Double> values, String summary, List<String> misses) {

  /** Runs the engine over the set and scores it. */
  public static Measurement of(EvaluationSet set, Pipeline pipeline) throws IOException {
    List<ReadPage> pages = set.read(pipeline);
    List<Item> reports =
        pages.stream().flatMap(page -> page.reports().stream()).map(Item::of).toList();
    return switch (set.shape()) {
      case PAGES, DATED_TEXTS, UNDATED_TEXTS ->
          ofReports(set, ReportScorer.score(JsonLines.items(set.gold()), reports));
      case RELEASES -> ofReleases(set, pages, reports);
    };
  }

  private static Measurement ofReports(EvaluationSet set, ReportScore score) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("strict", score.strict().f1());
    values.put("found", score.found().f1());
    return new Measurement(set.name(), values, score.describe(), score.misses());
  }

  private static Measurement ofReleases(EvaluationSet set, List<ReadPage> pages, List<Item> reports)
      throws IOException {
    ReadoutScore readouts =
        ReadoutScorer.score(JsonLines.readouts(set.gold().resolve("gold_readouts.jsonl")), reports);
    StayScore stays =
        StayScorer.score(
            JsonLines.stays(set.gold().resolve("gold_stays.jsonl")), engagements(pages));
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("readouts-right", readouts.rightShare());
    values.put("stays-recall", stays.recall());
    values.put("stays-held", stays.heldShare());
    values.put("stays-start", stays.startShare());
    List<String> misses = new ArrayList<>(readouts.misses());
    misses.addAll(stays.misses());
    String summary = readouts.describe() + System.lineSeparator() + stays.describe();
    return new Measurement(set.name(), values, summary, misses);
  }

  private static List<Item> engagements(List<ReadPage> pages) {
    List<SourcedReport> sourced = new ArrayList<>();
    for (ReadPage page : pages) {
      for (int i = 0; i < page.extractions().size(); i++) {
        Article article = page.reading().articles().get(i);
        for (Report report : page.extractions().get(i).reports()) {
          sourced.add(source(article, report));
        }
      }
    }
    return new Assembler()
        .assemble(sourced).stream().map(Assembled::engagement).map(Item::of).toList();
  }

  private static SourcedReport source(Article article, Report report) {
    String voice = article.voice() == null ? article.id() : article.voice();
    return new SourcedReport(report, article.published(), voice, article.publisher());
  }
}
