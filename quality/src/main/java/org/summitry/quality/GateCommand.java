package org.summitry.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures the engine on every set that is there and compares with the floors.
 *
 * <pre>
 *   [--only SET] [--releases] [--misses] [--raise] [--lower REASON] [ROOT]
 * </pre>
 *
 * <p>{@code --raise} writes higher floors where the engine scores higher and refuses when a floor
 * would have to sink; {@code --lower REASON} lets it sink and keeps the reason in the file. {@code
 * --releases} adds the thousands of releases beside the project. ROOT is the project's folder. Ends
 * with 0, with 1 when a score lies below its floor, with 2 when called wrongly.
 */
public final class GateCommand {
  private final Options options;
  private final PrintStream out;

  private GateCommand(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  private record Options(
      Path root,
      @Nullable String only,
      boolean releases,
      boolean misses,
      boolean raise,
      @Nullable String reason) {

    static Options read(List<String> words) {
      Options options = new Options(Path.of("."), null, false, false, false, null);
      for (int i = 0; i < words.size(); i++) {
        options =
            switch (words.get(i)) {
              case "--only" -> options.withOnly(argument(words, ++i));
              case "--releases" -> options.withReleases();
              case "--misses" -> options.withMisses();
              case "--raise" -> options.withRaise();
              case "--lower" -> options.withReason(argument(words, ++i));
              case String root when !root.startsWith("-") -> options.withRoot(Path.of(root));
              default -> throw new IllegalArgumentException("no such option: " + words.get(i));
            };
      }
      return options;
    }

    private static String argument(List<String> words, int index) {
      if (index >= words.size() || words.get(index).startsWith("--")) {
        throw new IllegalArgumentException(words.get(index - 1) + " needs a word after it");
      }
      return words.get(index);
    }

    Options withRoot(Path path) {
      return new Options(path, only, releases, misses, raise, reason);
    }

    Options withOnly(String set) {
      return new Options(root, set, releases, misses, raise, reason);
    }

    Options withReleases() {
      return new Options(root, only, true, misses, raise, reason);
    }

    Options withMisses() {
      return new Options(root, only, releases, true, raise, reason);
    }

    Options withRaise() {
      return new Options(root, only, releases, misses, true, reason);
    }

    Options withReason(String why) {
      return new Options(root, only, releases, misses, true, why);
    }

    boolean wants(String set) {
      return only == null || only.equals(set);
    }
  }

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    try {
      return new GateCommand(Options.read(arguments), out).run();
    } catch (IllegalArgumentException wrong) {
      err.println(wrong.getMessage());
      return 2;
    } catch (IOException unreadable) {
      err.println(unreadable.getMessage());
      return 2;
    }
  }

  private int run() throws IOException {
    Path file = floorsFile(options.root());
    Floors floors = Floors.read(file);
    List<String> faults = new ArrayList<>();
    for (Measurement measurement : measureAll()) {
      print(measurement, floors);
      String reason = options.reason();
      List<String> below = reason == null ? floors.listFaults(measurement) : List.of();
      faults.addAll(below);
      floors =
          reason == null ? floors.raisedTo(measurement) : floors.loweredTo(measurement, reason);
    }
    faults.forEach(out::println);
    if (options.raise() && faults.isEmpty()) {
      floors.write(file);
      out.println("floors written to " + file);
    } else if (options.raise()) {
      out.println("floors left as they are; --lower REASON lets them sink");
    }
    return faults.isEmpty() ? 0 : 1;
  }

  /** Where the floors stand in the project's folder. */
  static Path floorsFile(Path root) {
    return root.resolve("quality").resolve("floors.tsv");
  }

  private List<Measurement> measureAll() throws IOException {
    Pipeline pipeline = Pipeline.standard();
    List<Measurement> measurements = new ArrayList<>();
    if (options.wants(Specification.SET)) {
      measurements.add(Specification.read(options.root()).measure(pipeline));
    }
    for (EvaluationSet set : sets()) {
      if (Files.exists(set.pages())) {
        measurements.add(Measurement.of(set, pipeline));
      } else {
        out.println(set.name() + " skipped: there is no " + set.pages());
      }
    }
    return measurements;
  }

  private List<EvaluationSet> sets() {
    Path root = options.root().toAbsolutePath().normalize();
    Path eval = root.resolveSibling("shared").resolve("eval");
    List<EvaluationSet> sets = new ArrayList<>(EvaluationSet.ofProject(root));
    sets.addAll(EvaluationSet.shared(eval));
    if (options.releases() || "whitehouse".equals(options.only())) {
      sets.add(EvaluationSet.releases(eval));
    }
    return sets.stream().filter(set -> options.wants(set.name())).toList();
  }

  private void print(Measurement measurement, Floors floors) {
    if (options.misses()) {
      measurement.misses().forEach(out::println);
    }
    if (options.only() != null) {
      out.println(measurement.summary().stripTrailing());
    }
    for (Map.Entry<String, Double> value : measurement.values().entrySet()) {
      String floor =
          floors.find(measurement.set(), value.getKey()).map(Floors::number).orElse("none");
      out.printf(
          "%-14s %-15s %s (floor %s)%n",
          measurement.set(), value.getKey(), Floors.number(value.getValue()), floor);
    }
  }
}
