package org.summitry.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.summitry.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summitry show}: the newest engagements, an itinerary, a country, or one engagement. */
@Command(
    name = "show",
    description = {
      "Print the itinerary of a person, the engagements of a country, or one engagement with all"
          + " its quotes. Without an argument: the newest engagements."
    },
    footer = {
      "  summitry show",
      "  summitry show 'Xi Jinping'",
      "  summitry show KAZ",
      "  summitry show Kazakhstan --limit 100",
      "  summitry show e-1f0c2a9b8d7e6f50 --db world.db"
    })
final class ShowCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Parameters(
      paramLabel = "PERSON|COUNTRY|ID",
      arity = "0..*",
      description = {
        "A person's name or part of it, or their id (Q15031); a country's name or code (KAZ);"
            + " an engagement's id (e-…)."
      })
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "How many engagements of a country, or newest ones (default: ${DEFAULT-VALUE}).")
  private int limit = 30;

  @Mixin private DatabaseOption database = new DatabaseOption();

  ShowCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new CommandFailure(ExitCode.USAGE, "--limit must be 1 or more, not " + limit);
    }
    try (Record record = workshop.openExistingRecord(database.file())) {
      new Answer(record, workshop, limit)
          .to(String.join(" ", words).strip())
          .forEach(workshop.screen().out()::println);
    }
    return ExitCode.DONE.number();
  }
}
