package org.summitry.record.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that adds pages is killed without warning; what it had committed must be there. */
class KilledIngestTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 60})
  void aKilledIngestLosesNoCommittedPageAndLeavesNoHalfPage(int pages) throws Exception {
    Path file = folder.resolve("record.db");
    List<String> committed = ingestAndKill(file, pages);
    assertThat(committed).hasSizeGreaterThanOrEqualTo(pages);
    try (SqliteRecord record = SqliteRecord.openExisting(file)) {
      assertThat(committed).allMatch(record::contains);
      Set<String> reports = new HashSet<>();
      record.forEachReport(report -> reports.add(report.id()));
      Set<String> assembled = new HashSet<>();
      record.forEachEngagement(engagement -> assembled.addAll(engagement.reports()));
      assertThat(record.counts().articles()).isEqualTo(record.counts().pages());
      assertThat(reports).hasSize((int) record.counts().pages() * 2);
      assertThat(assembled).isEqualTo(reports);
      EndlessIngest.story(1_000_000).addTo(record);
    }
    Connections connections = new Connections(file);
    String integrity =
        connections.read(
            sql -> sql.find("PRAGMA integrity_check", row -> row.getString(1)).orElse("no answer"));
    connections.close();
    assertThat(integrity).isEqualTo("ok");
  }

  private static List<String> ingestAndKill(Path file, int pages) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessIngest.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> committed = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        committed.add(line);
        if (committed.size() == pages) {
          // Through its handle: killed so, what it had printed can still be read.
          process.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return committed;
  }
}
