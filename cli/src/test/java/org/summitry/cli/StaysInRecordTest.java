package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.extraction.Extraction;
import org.summitry.model.DayInterval;
import org.summitry.model.Evidence;
import org.summitry.model.Kind;
import org.summitry.model.Page;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Rank;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Status;
import org.summitry.record.Record;
import org.summitry.record.sqlite.SqliteRecord;

class StaysInRecordTest {
  @TempDir Path folder;

  @Test
  void onlyVisitsHeldOnKnownDaysAreKnownStays() {
    try (Record record = SqliteRecord.open(folder.resolve("stays.db"))) {
      add(record, Status.HELD, "2024-07-02", "KAZ");
      add(record, Status.PLANNED, "2025-03-01", "CHN");
      add(record, Status.HELD, "2023-05", "TUR");
      add(record, Status.HELD, "2023-06-01", "HUN");

      StaysInRecord known = StaysInRecord.of(record);

      assertThat(known.listStays("Q57641", "KAZ"))
          .containsExactly(DayInterval.parse("2024-07-02"));
      assertThat(known.listStays("Q57641", "CHN")).isEmpty();
      assertThat(known.listStays("Q57641", "TUR")).isEmpty();
      assertThat(known.listStays("Q57641", "HUN")).as("at home").isEmpty();
    }
  }

  private static void add(Record record, Status status, String day, String country) {
    String id = "p-" + day;
    Page page =
        new Page(id, id, id, id.getBytes(StandardCharsets.UTF_8), "text/plain", Page.Given.NOTHING);
    Participant traveller =
        new Participant("Q57641", "Viktor Orban", null, "HUN", Rank.LEADER, Role.TRAVELLER);
    Report report =
        new Report(
            "r-" + id,
            id,
            1,
            Kind.VISIT,
            status,
            List.of(traveller),
            country,
            null,
            PartialDate.find(day).orElseThrow(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(new Evidence("kind", 0, id.length(), id, null)),
            List.of(),
            List.of("by-hand"),
            1,
            List.of());
    Extraction extraction = new Extraction(List.of(report), List.of(), List.of());
    record.add(page, HandMadeEngine.read(page), List.of(extraction));
  }
}
