package org.summitry.cli;

import java.util.concurrent.Callable;
import org.summitry.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code summitry regroup}: finds out anew which articles of the record are copies of which. */
@Command(
    name = "regroup",
    description = {
      "Compare all articles of the record anew, group copies of one text into one voice, and count"
          + " the engagements' sources accordingly. Not needed in the course of things: every page"
          + " is compared when it is added."
    },
    footer = {"  summitry regroup --db world.db"})
final class RegroupCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Mixin private DatabaseOption database = new DatabaseOption();

  RegroupCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    try (Record record = workshop.openExistingRecord(database.file())) {
      record.rebuildVoices();
      workshop.screen().out().println("All articles of the record were compared anew.");
    }
    return ExitCode.DONE.number();
  }
}
