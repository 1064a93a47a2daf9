package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingTest {
  @TempDir Path folder;

  @Test
  void aPortInUseIsNamedWithWhatToDo() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), "Tokayev visits CHN on 2024-07-02");
    String db = "--db=" + folder.resolve("test.db");
    Attempt.of("ingest", page.toString(), db);

    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Attempt attempt = Attempt.of("serve", "--port", "" + taken.getLocalPort(), db);

      assertThat(attempt.code()).isEqualTo(ExitCode.PORT.number());
      assertThat(attempt.err()).contains("" + taken.getLocalPort()).contains("--port");
    }
  }

  @Test
  void aPortThatCannotBeIsWrongUse() {
    Attempt attempt = Attempt.of("serve", "--port", "80800");

    assertThat(attempt.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(attempt.err()).contains("80800");
  }

  @Test
  void theDemoReadsTheSamplePagesAndStopsWhenAsked() {
    Attempt attempt = Attempt.of("demo", "--no-serve", "--db", folder.resolve("d.db").toString());

    assertThat(attempt.code()).isZero();
    assertThat(attempt.out()).contains("pages").contains("show 'Xi Jinping' --db");
    assertThat(attempt.out()).doesNotContain("Serving");
  }
}
