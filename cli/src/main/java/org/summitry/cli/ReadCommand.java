package org.summitry.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.summitry.export.Json;
import org.summitry.reading.Reading;
import org.summitry.reading.voices.InMemoryVoiceIndex;
import org.summitry.reading.voices.Voices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code summitry read INPUT…}: the articles found on each page as JSON lines, one page's articles
 * together, main story first. Nothing is analysed and nothing kept.
 */
@Command(
    name = "read",
    description = {
      "Print the articles found on each page as JSON lines: the main story first, then the stories"
          + " that the page only points to, each with its own date. Nothing is kept."
    },
    footer = {
      "  summitry read page.html",
      "  summitry read pages/ --publisher 'Example Times' > articles.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> inputs = List.of();

  @Mixin private GivenOptions given = new GivenOptions();

  ReadCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    Screen screen = workshop.screen();
    Voices voices = new Voices(new InMemoryVoiceIndex());
    Tally tally;
    try (Progress progress = Progress.of(screen, "read")) {
      tally =
          new PageRun(workshop.readingOnly(), page -> false, progress)
              .run(
                  workshop.pages(inputs, given.given()),
                  page -> print(screen, page.reading(), voices),
                  issue -> {});
    }
    Summary.lines(tally, Map.of()).forEach(screen.err()::println);
    return tally.exitCode().number();
  }

  private static void print(Screen screen, Reading reading, Voices voices) {
    for (FoundArticle article : FoundArticle.list(reading)) {
      String voice = voices.place(article.id(), article.text()).voice();
      screen.out().print(Json.line(article.withVoice(voice)) + "\n");
    }
    screen.requireReader();
  }
}
