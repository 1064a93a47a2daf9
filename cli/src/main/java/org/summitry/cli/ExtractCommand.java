package org.summitry.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.summitry.export.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code summitry extract INPUT…}: reports as JSON lines on standard output, one per engagement and
 * article, in the order of the inputs. Keeps nothing.
 */
@Command(
    name = "extract",
    description = {
      "Print what each article says as JSON lines: one report per engagement and article, in the"
          + " order of the inputs. Nothing is kept, and nothing else goes to standard output."
    },
    footer = {
      "  summitry extract page.html --published 2024-07-02",
      "  summitry extract articles.jsonl.gz > reports.jsonl",
      "  curl -s https://news.example/story | summitry extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> inputs = List.of();

  @Mixin private GivenOptions given = new GivenOptions();

  ExtractCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Screen screen = workshop.screen();
    Tally tally;
    try (Progress progress = Progress.of(screen, "extract")) {
      tally =
          new PageRun(workshop.analysis(), page -> false, progress)
              .run(workshop.pages(inputs, given.given()), page -> print(screen, page), issue -> {});
    }
    Summary.lines(tally, Map.of()).forEach(screen.err()::println);
    return tally.exitCode().number();
  }

  private static void print(Screen screen, AnalysedPage page) {
    page.listReports().forEach(report -> screen.out().print(Json.line(report) + "\n"));
    screen.requireReader();
  }
}
