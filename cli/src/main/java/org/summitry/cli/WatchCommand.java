package org.summitry.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;
import org.summitry.record.Record;
import org.summitry.watch.FileWatchState;
import org.summitry.watch.WatchOptions;
import org.summitry.watch.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summitry watch FEED…}: polls feeds and adds the pages they link to to the record. */
@Command(
    name = "watch",
    description = {
      "Poll RSS and Atom feeds and sitemaps and add the pages they link to to the record, until"
          + " Ctrl+C. Sites are asked as seldom as they wish; what was fetched is remembered."
    },
    footer = {
      "  summitry watch https://example.org/feed --contact https://example.net/about",
      "  summitry watch https://example.org/sitemap.xml --once --db world.db"
    })
final class WatchCommand implements Callable<Integer> {
  private final Workshop workshop;
  private final Function<Optional<String>, WatchOptions> watching;

  @Parameters(paramLabel = "FEED", arity = "1..*", description = "Addresses of feeds or sitemaps.")
  private List<String> feeds = List.of();

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = "A page or mail address where site owners find you; sent with each request.")
  private @Nullable String contact;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "How often to ask each feed (default: ${DEFAULT-VALUE}).")
  private int minutes = 30;

  @Option(names = "--once", description = "Ask each feed that is due once, and stop.")
  private boolean once;

  WatchCommand(Workshop workshop) {
    this(workshop, contact -> WatchOptions.usual(contact.orElse(null)));
  }

  /**
   * @param watching how to watch, given the contact; a test may ask this machine
   */
  WatchCommand(Workshop workshop, Function<Optional<String>, WatchOptions> watching) {
    this.workshop = workshop;
    this.watching = watching;
  }

  @Override
  public Integer call() {
    if (minutes < 1) {
      throw new CommandFailure(ExitCode.USAGE, "--every must be one minute or more");
    }
    Duration interval = Duration.ofMinutes(minutes);
    Path file = database.file();
    FileWatchState state = FileWatchState.open(file.resolveSibling(file.getFileName() + ".watch"));
    try (Record record = workshop.openRecord(file);
        Watcher watcher = new Watcher(watching.apply(Optional.ofNullable(contact)), state)) {
      Adding adding = new Adding(record);
      if (once) {
        watcher.poll(feeds, interval, adding);
      } else {
        watcher.watch(feeds, interval, adding);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE.number();
  }

  /** Adds each page before the watcher notes it as done: a crash loses none. */
  private final class Adding implements PageSink {
    private final Record record;
    private final Ingestion ingestion;

    Adding(Record record) {
      this.record = record;
      this.ingestion = new Ingestion(record);
    }

    @Override
    public void page(Page page) {
      if (!record.contains(page.id())) {
        ingestion.add(workshop.analysis().analyse(page));
        workshop.screen().out().println("added " + page.source());
      }
    }

    @Override
    public void issue(Issue issue) {
      record.addIssues(List.of(issue));
      workshop.screen().err().println(issue.describe());
    }
  }
}
