package org.summitry.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pages with gold. Where the sets lie is known here alone; what each is stands in the README beside
 * it.
 *
 * @param name as in the floors
 */
public record EvaluationSet(String name, Path pages, Path gold, Shape shape) {
  /** What its pages look like and what its gold says of them. */
  public enum Shape {
    /** A file or folder of pages, gold per article. */
    PAGES,
    /** A folder of texts, their dates in {@code published.tsv}, gold per article. */
    DATED_TEXTS,
    /** The same, read without their dates. */
    UNDATED_TEXTS,
    /** A file of releases; {@code gold_readouts.jsonl} and {@code gold_stays.jsonl} in a folder. */
    RELEASES
  }

  /** The sample corpus of the project. */
  public static EvaluationSet sample(Path root) {
    Path folder = root.resolve("sample");
    return new EvaluationSet(
        "sample", folder.resolve("pages"), folder.resolve("gold.jsonl"), Shape.PAGES);
  }

  /** The project's texts to learn from. */
  public static EvaluationSet own(Path root) {
    return texts("own", root.resolve("quality/texts/learn"));
  }

  /** The project's texts that nobody learns from. */
  public static EvaluationSet ownHeld(Path root) {
    return texts("own-held", root.resolve("quality/texts/held"));
  }

  /** Short texts of the project, one difficulty each, to learn from. */
  public static EvaluationSet shortTexts(Path root) {
    return texts("short", root.resolve("quality/texts/short"));
  }

  /** Short texts of the project that nobody learns from. */
  public static EvaluationSet shortHeld(Path root) {
    return texts("short-held", root.resolve("quality/texts/short-held"));
  }

  /** Texts of the project in plain wording, for people who write rules. */
  public static EvaluationSet plainTexts(Path root) {
    return texts("plain", root.resolve("quality/texts/plain"));
  }

  /** Longer texts of the project in plain wording, for people who write rules. */
  public static EvaluationSet stories(Path root) {
    return texts("stories", root.resolve("quality/texts/stories"));
  }

  /** All sets that are part of the project. */
  public static List<EvaluationSet> ofProject(Path root) {
    return List.of(
        sample(root),
        own(root),
        ownHeld(root),
        shortTexts(root),
        shortHeld(root),
        plainTexts(root),
        stories(root));
  }

  private static EvaluationSet texts(String name, Path folder) {
    return new EvaluationSet(
        name, folder.resolve("articles.jsonl"), folder.resolve("gold.jsonl"), Shape.PAGES);
  }

  /** The larger sets beside the project, in a folder {@code eval}; it need not be there. */
  public static List<EvaluationSet> shared(Path eval) {
    List<EvaluationSet> sets = new ArrayList<>();
    Path seeds = eval.resolve("seeds");
    Path gold = seeds.resolve("gold.jsonl");
    sets.add(new EvaluationSet("seeds", seeds, gold, Shape.DATED_TEXTS));
    sets.add(new EvaluationSet("seeds-undated", seeds, gold, Shape.UNDATED_TEXTS));
    Path dev = eval.resolve("dev");
    sets.add(
        new EvaluationSet(
            "dev", dev.resolve("articles.jsonl"), dev.resolve("gold.jsonl"), Shape.PAGES));
    for (String letter : List.of("a", "c", "d", "e")) {
      Path news = eval.resolve("news");
      sets.add(
          new EvaluationSet(
              "news-" + letter,
              news.resolve("articles-" + letter + ".jsonl"),
              news.resolve("gold-" + letter + ".jsonl"),
              Shape.PAGES));
    }
    return sets;
  }

  /** The releases beside the project: thousands, so not for every build. */
  public static EvaluationSet releases(Path eval) {
    Path folder = eval.resolve("whitehouse");
    return new EvaluationSet(
        "whitehouse", folder.resolve("articles.jsonl.gz"), folder, Shape.RELEASES);
  }

  public List<ReadPage> read(Pipeline pipeline) throws IOException {
    return switch (shape) {
      case PAGES, RELEASES -> pipeline.read(pages);
      case DATED_TEXTS -> pipeline.readLines(name, texts(true));
      case UNDATED_TEXTS -> pipeline.readLines(name, texts(false));
    };
  }

  private String texts(boolean dated) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    StringBuilder lines = new StringBuilder();
    for (String row : Files.readAllLines(pages.resolve("published.tsv"))) {
      String[] cells = row.split("\t");
      ObjectNode line = json.createObjectNode();
      line.put("id", cells[0]);
      line.put("text", Files.readString(pages.resolve(cells[0] + ".txt")));
      Optional.of(cells[1]).filter(date -> dated).ifPresent(date -> line.put("published", date));
      lines.append(json.writeValueAsString(line)).append('\n');
    }
    return lines.toString();
  }
}
