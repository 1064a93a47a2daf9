package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  @Test
  void theMainStoryComesFirstAndATeaserHasItsOwnDate() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(
        page,
        """
        Two presidents meet at the border

        The presidents of the two neighbouring countries met at the border bridge on Tuesday morning.

        They agreed to open a second crossing before the end of the year, their spokesmen said later.

        You may also like

        Border bridge closed for repairs (Dec 15, 2021)
        The old bridge has been shut to lorries after engineers found cracks in two of its pill...
        """);
    Attempt attempt = Attempt.of("read", page.toString(), "--published", "2022-03-01");
    List<JsonNode> lines = attempt.out().lines().map(JSON::readTree).toList();
    assertThat(attempt.code()).isZero();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("kind").stringValue()).isEqualTo("main");
    assertThat(lines.get(0).get("title").stringValue())
        .isEqualTo("Two presidents meet at the border");
    assertThat(lines.get(0).get("published").stringValue()).isEqualTo("2022-03-01");
    assertThat(lines.get(1).get("kind").stringValue()).isEqualTo("teaser");
    assertThat(lines.get(1).get("published").stringValue()).isEqualTo("2021-12-15");
  }
}
