package org.summitry.cli;

import java.util.concurrent.Callable;
import org.summitry.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code summitry serve}: the record's web pages on this machine. */
@Command(
    name = "serve",
    description = {
      "Serve the record to browsers on this machine until Ctrl+C: a list with filters, each"
          + " engagement with its quotes in the source text, each person's itinerary."
    },
    footer = {"  summitry serve", "  summitry serve --port 9000 --db world.db"})
final class ServeCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Mixin private PortOption port = new PortOption();
  @Mixin private DatabaseOption database = new DatabaseOption();

  ServeCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    int number = port.requirePort();
    try (Record record = workshop.openExistingRecord(database.file())) {
      Serving.untilEnd(record, number, workshop.screen());
    }
    return ExitCode.DONE.number();
  }
}
