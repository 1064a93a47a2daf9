package org.summitry.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.summitry.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code summitry explain INPUT…}: how the reports of each article came about, so that a wrong one
 * can be traced to the mention, date, parse, rule or merge that made it.
 */
@Command(
    name = "explain",
    description = {
      "Show how the reports of each article came about: for every sentence its mentions, dates and"
          + " parse, the rules that fired and what they made of it, then the reports that were"
          + " merged from these. Nothing is kept."
    },
    footer = {
      "  summitry explain page.html --published 2024-07-02",
      "  summitry explain articles.jsonl --article story-17"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--article",
      paramLabel = "NAME",
      description = "Only the article with this name: its id, or its file's name without ending.")
  private String article = "";

  @Mixin private GivenOptions given = new GivenOptions();

  ExplainCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Screen screen = workshop.screen();
    Tally tally;
    try (Progress progress = Progress.of(screen, "explain")) {
      tally =
          new PageRun(workshop.readingOnly(), page -> false, progress)
              .run(
                  workshop.pages(inputs, given.given()),
                  page -> page.reading().articles().forEach(a -> print(screen, a)),
                  issue -> {});
    }
    Summary.lines(tally, Map.of()).forEach(screen.err()::println);
    return tally.exitCode().number();
  }

  private void print(Screen screen, Article told) {
    if (article.isEmpty() || article.equals(told.name())) {
      screen.out().println(workshop.explain(told));
    }
  }
}
