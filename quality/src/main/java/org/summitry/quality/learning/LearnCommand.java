package org.summitry.quality.learning;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.summitry.extraction.evidence.EvidenceFinder;
import org.summitry.model.Kind;
import org.summitry.quality.EvaluationSet;
import org.summitry.quality.Specification;

/**
 * Learns the weights of evidence anew and writes the engine's two tables.
 *
 * <pre>
 *   [ROOT]
 * </pre>
 *
 * <p>ROOT is the project's folder. Reads the project's texts for learning and those sets beside the
 * project that are there; never the texts kept back.
 */
public final class LearnCommand {
  private static final Path TABLES = Path.of("engine/src/main/resources/org/summitry/extraction");
  private static final int ARTICLES = 3;

  /**
   * Chosen on the texts kept back and the sets: between these values the engine gains more on texts
   * that nobody has read than it loses on those that the constructions were made for.
   */
  private static final Map<Kind, Double> FALSE_ALARM = Map.of(Kind.VISIT, 1.3, Kind.MEETING, 5.0);

  private LearnCommand() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args.length == 0 ? "." : args[0]);
    List<EvaluationSet> sets =
        new ArrayList<>(List.of(EvaluationSet.own(root), EvaluationSet.shortTexts(root)));
    EvaluationSet.shared(root.resolve("../shared/eval")).stream()
        .filter(set -> Files.exists(set.gold()) && !set.name().equals("seeds-undated"))
        .forEach(sets::add);
    ExampleReader reader = new ExampleReader();
    List<Example> examples = new ArrayList<>();
    for (EvaluationSet set : sets) {
      examples.addAll(reader.read(set));
    }
    examples.addAll(reader.read(Specification.read(root)));
    EvaluationSet releases = EvaluationSet.releases(root.resolve("../shared/eval"));
    if (Files.exists(releases.pages())) {
      sets.add(releases);
      examples.addAll(reader.readReleases(releases));
    }
    write(root.resolve(TABLES), EvidenceFinder.STAYS, Kind.VISIT, examples, sets, System.out);
    write(
        root.resolve(TABLES), EvidenceFinder.ENCOUNTERS, Kind.MEETING, examples, sets, System.out);
  }

  private static void write(
      Path folder,
      String file,
      Kind kind,
      List<Example> all,
      List<EvaluationSet> sets,
      PrintStream out)
      throws IOException {
    List<Example> examples = all.stream().filter(e -> e.kind() == kind).toList();
    long told = examples.stream().filter(Example::told).count();
    StringBuilder table = new StringBuilder();
    table.append("# What clues count for: above 0 in favour, below 0 against (log odds).\n");
    table.append(
        "# Written by quality/learn from the specification and %s:\n".formatted(names(sets)));
    table.append(
        "# %d examples, %d of them told. Not to be edited.\n".formatted(examples.size(), told));
    new Learner(ARTICLES, Objects.requireNonNull(FALSE_ALARM.get(kind)))
        .learn(examples)
        .forEach(
            (clue, weight) -> table.append(String.format(Locale.ROOT, "%s\t%.2f%n", clue, weight)));
    Files.writeString(folder.resolve(file), table);
    out.printf("%s: %d examples, %d told%n", file, examples.size(), told);
  }

  private static String names(List<EvaluationSet> sets) {
    return String.join(", ", sets.stream().map(EvaluationSet::name).toList());
  }
}
