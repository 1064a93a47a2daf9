package org.summitry.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.export.CsvExport;
import org.summitry.export.Export;
import org.summitry.export.JsonLinesExport;
import org.summitry.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code summitry export}: the whole record in a format for other programs. */
@Command(
    name = "export",
    description = "Write all engagements, or with --reports all reports, for other programs.",
    footer = {
      "  summitry export > engagements.jsonl",
      "  summitry export --format csv --output engagements.csv",
      "  summitry export --reports --db world.db"
    })
final class ExportCommand implements Callable<Integer> {
  private final Workshop workshop;

  /** The formats, named as they are written on the command line. */
  enum Format {
    jsonl,
    csv
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.jsonl;

  @Option(names = "--reports", description = "Reports in place of engagements.")
  private boolean reports;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file, not to standard output.")
  private @Nullable Path output;

  @Mixin private DatabaseOption database = new DatabaseOption();

  ExportCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    try (Record record = workshop.openExistingRecord(database.file());
        Export export = export(writer())) {
      if (reports) {
        record.forEachReport(export::write);
      } else {
        record.forEachEngagement(export::write);
      }
    }
    return ExitCode.DONE.number();
  }

  private Export export(Writer writer) {
    return switch (format) {
      case jsonl -> new JsonLinesExport(writer);
      case csv -> new CsvExport(writer);
    };
  }

  private Writer writer() {
    if (output == null) {
      return new OutputStreamWriter(workshop.screen().out(), StandardCharsets.UTF_8);
    }
    try {
      return Files.newBufferedWriter(output);
    } catch (IOException unwritable) {
      throw new CommandFailure(
          ExitCode.NOTHING_THERE,
          output + " cannot be written (" + unwritable + "); check the folder and its permissions",
          unwritable);
    }
  }
}
