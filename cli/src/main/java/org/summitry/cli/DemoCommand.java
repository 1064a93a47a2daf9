package org.summitry.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Page;
import org.summitry.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code summitry demo}: the sample pages into a record of their own, in the terminal and served.
 */
@Command(
    name = "demo",
    description = {
      "Read the sample pages that ship with the project into a record of their own, print what"
          + " they tell, and serve it to a browser until Ctrl+C."
    },
    footer = {"  summitry demo", "  summitry demo --port 9000", "  summitry demo --no-serve"})
final class DemoCommand implements Callable<Integer> {
  private static final Path OWN = Path.of("summitry-demo.db");
  private static final int SHOWN = 8;

  private final Workshop workshop;

  @Mixin private PortOption port = new PortOption();

  @Option(names = "--no-serve", description = "Print and stop.")
  private boolean noServe;

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description = {
        "Add the pages to this record; without it, summitry-demo.db in the current folder is made"
            + " anew each time."
      })
  private @Nullable Path database;

  DemoCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    int number = port.requirePort();
    Path pages = workshop.requireSamplePages();
    Path file = database == null ? emptied(OWN) : database;
    try (Record record = workshop.openRecord(file)) {
      report(record, pages, file);
      if (!noServe) {
        Serving.untilEnd(record, number, workshop.screen());
      }
    }
    return ExitCode.DONE.number();
  }

  private void report(Record record, Path pages, Path file) {
    Screen screen = workshop.screen();
    screen.err().println("Reading the sample pages in " + pages + " ...");
    Ingestion ingestion = new Ingestion(record);
    PageSource source = workshop.pages(List.of(pages.toString()), Page.Given.NOTHING);
    Tally tally = ingestion.run(workshop.analysis(), workshop.screen(), source);
    PrintStream out = screen.out();
    Summary.lines(tally, ingestion.counts()).forEach(out::println);
    out.println();
    new Answer(record, workshop, SHOWN).newest().forEach(out::println);
    out.println();
    out.println("More of it: ./summitry show 'Xi Jinping' --db " + file);
    out.println("            ./summitry export --format csv --db " + file);
    screen.flush();
  }

  private static Path emptied(Path file) {
    try {
      for (String ending : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(Path.of(file + ending));
      }
      return file;
    } catch (IOException stuck) {
      throw new CommandFailure(
          ExitCode.DATABASE,
          file + " of an earlier demo cannot be replaced (" + stuck + "); give another with --db",
          stuck);
    }
  }
}
