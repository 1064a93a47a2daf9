package org.summitry.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.summitry.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summitry ingest INPUT…}: adds pages to the record and says what that changed. */
@Command(
    name = "ingest",
    description = {
      "Add pages to the record: plain text, HTML, JSON lines and more, each also as .gz, in files,"
          + " folders or on standard input. Reading the same page again changes nothing."
    },
    footer = {
      "  summitry ingest pages/",
      "  summitry ingest story.html --published 2024-07-02 --publisher 'Example Times'",
      "  summitry ingest articles.jsonl.gz --db world.db"
    })
final class IngestCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> inputs = List.of();

  @Mixin private DatabaseOption database = new DatabaseOption();
  @Mixin private GivenOptions given = new GivenOptions();

  @Option(
      names = "--date-by-record",
      description = {
        "Date pages that show no date also by the record: who it has in which country when."
      })
  private boolean byRecord;

  IngestCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() {
    PageSource source = workshop.pages(inputs, given.given());
    try (Record record = workshop.openRecord(database.file())) {
      Ingestion ingestion = new Ingestion(record);
      Analysis analysis =
          byRecord ? workshop.analysis(StaysInRecord.of(record)) : workshop.analysis();
      Tally tally = ingestion.run(analysis, workshop.screen(), source);
      Summary.lines(tally, ingestion.counts()).forEach(workshop.screen().out()::println);
      return tally.exitCode().number();
    }
  }
}
