package org.summitry.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Scores one output of the program against one gold set: {@code reports|readouts|stays GOLD SYSTEM
 * [--misses]}. Ends with 0, or 2 when it was called wrongly or a file cannot be read.
 */
public final class ScoreCommand {
  private ScoreCommand() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    List<String> words = arguments.stream().filter(word -> !word.equals("--misses")).toList();
    boolean misses = words.size() < arguments.size();
    if (words.size() != 3) {
      err.println("usage: reports|readouts|stays GOLD.jsonl SYSTEM.jsonl [--misses]");
      return 2;
    }
    try {
      return print(words, misses, out, err);
    } catch (IOException unreadable) {
      err.println(unreadable.getMessage());
      return 2;
    }
  }

  private static int print(List<String> words, boolean misses, PrintStream out, PrintStream err)
      throws IOException {
    Path gold = Path.of(words.get(1));
    List<Item> system = JsonLines.items(Path.of(words.get(2)));
    switch (words.getFirst()) {
      case "reports" -> {
        ReportScore score = ReportScorer.score(JsonLines.items(gold), system);
        print(out, score.describe(), misses ? score.misses() : List.of());
      }
      case "readouts" -> {
        ReadoutScore score = ReadoutScorer.score(JsonLines.readouts(gold), system);
        print(out, score.describe(), misses ? score.misses() : List.of());
      }
      case "stays" -> {
        StayScore score = StayScorer.score(JsonLines.stays(gold), system);
        print(out, score.describe(), misses ? score.misses() : List.of());
      }
      default -> {
        err.println("no such measure: " + words.getFirst() + " (reports, readouts or stays)");
        return 2;
      }
    }
    return 0;
  }

  private static void print(PrintStream out, String description, List<String> misses) {
    misses.forEach(out::println);
    out.println(description.stripTrailing());
  }
}
