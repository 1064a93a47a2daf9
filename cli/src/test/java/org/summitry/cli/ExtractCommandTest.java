package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
  @TempDir Path folder;

  @Test
  void printsOneJsonLinePerReportAndNothingElseOnStandardOutput() throws IOException {
    write("a.txt", "Tokayev visits CHN on 2024-07-02\nMirziyoyev visits KAZ on 2024-07-03");

    Attempt attempt = Attempt.of("extract", path("a.txt"));

    assertThat(attempt.code()).isZero();
    List<JsonNode> reports = attempt.out().lines().map(ExtractCommandTest::json).toList();
    assertThat(reports)
        .extracting(report -> report.get("host").asString())
        .containsExactly("CHN", "KAZ");
    assertThat(reports).extracting(report -> report.get("article").asString()).containsOnly("a");
    assertThat(reports.getFirst().get("start").asString()).isEqualTo("2024-07-02");
    assertThat(reports.getFirst().get("place").isNull()).isTrue();
    assertThat(attempt.err()).contains("pages").contains("reports");
  }

  @Test
  void keepsTheOrderOfTheInputs() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines.append("{\"id\":\"n%03d\",\"text\":\"A visits CHN on 2024\"}\n".formatted(i));
    }
    write("many.jsonl", lines.toString());

    Attempt attempt = Attempt.of("extract", path("many.jsonl"));

    assertThat(attempt.out().lines().map(line -> json(line).get("article").asString()))
        .hasSize(300)
        .isSorted();
    assertThat(attempt.err()).contains("100 pages", "200 pages", "300 pages");
  }

  @Test
  void saysWhichFileIsNotThere() {
    Attempt attempt = Attempt.of("extract", path("nowhere.txt"));

    assertThat(attempt.code()).isEqualTo(ExitCode.NOTHING_THERE.number());
    assertThat(attempt.err()).contains("nowhere.txt").contains("no such file");
    assertThat(attempt.out()).isEmpty();
  }

  @Test
  void namesFileAndLineOfMalformedJsonAndReadsTheRest() throws IOException {
    write(
        "mixed.jsonl",
        "{\"id\":\"one\",\"text\":\"A visits CHN on 2024\"}\n{\"id\":\n"
            + "{\"id\":\"three\",\"text\":\"B visits KAZ on 2024\"}\n");

    Attempt attempt = Attempt.of("extract", path("mixed.jsonl"));

    assertThat(attempt.code()).isZero();
    assertThat(attempt.out().lines()).hasSize(2);
    assertThat(attempt.err()).contains("malformed-json").contains("mixed.jsonl: line 2");
  }

  @Test
  void aFaultInOnePageStopsNoOther() throws IOException {
    write("1.txt", "A visits CHN on 2024");
    write("2.txt", "fault");
    write("3.txt", "B visits KAZ on 2024");

    Attempt attempt = Attempt.of("extract", folder.toString());

    assertThat(attempt.code()).isZero();
    assertThat(attempt.out().lines()).hasSize(2);
    assertThat(attempt.err())
        .contains("analysis-failed")
        .contains("2.txt")
        .contains("made to fail");
  }

  @Test
  void failsWhenNoPageCouldBeRead() throws IOException {
    write("empty.txt", " \n ");

    Attempt attempt = Attempt.of("extract", path("empty.txt"));

    assertThat(attempt.code()).isEqualTo(ExitCode.NOTHING_THERE.number());
    assertThat(attempt.err()).contains("no-text").contains("empty.txt");
  }

  @Test
  void explainsADateThatIsNone() throws IOException {
    write("a.txt", "A visits CHN on 2024");

    Attempt attempt = Attempt.of("extract", path("a.txt"), "--published", "next week");

    assertThat(attempt.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(attempt.err()).contains("'next week' is not a date").contains("2024-07-02");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static JsonNode json(String line) {
    return new JsonMapper().readTree(line);
  }
}
