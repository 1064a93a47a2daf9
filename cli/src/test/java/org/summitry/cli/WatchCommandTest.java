package org.summitry.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.record.sqlite.SqliteRecord;
import org.summitry.watch.WatchOptions;
import org.summitry.watch.WatchOptions.Inside;
import picocli.CommandLine;

/** {@code summitry watch} against a server on this machine. */
class WatchCommandTest {
  private static final String STORY = "Xi visits KAZ on 2024-07-02";

  @TempDir private Path folder;
  private final AtomicReference<String> agent = new AtomicReference<>("");
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    put("/story", "text/html", STORY);
    put(
        "/feed",
        "application/rss+xml",
        "<rss version='2.0'><channel><title>Example</title><link>http://e.example</link>"
            + "<description>d</description><item><title>t</title><link>"
            + address("/story")
            + "</link></item></channel></rss>");
    put(
        "/sitemap.xml",
        "application/xml",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
            + address("/story")
            + "</loc></url></urlset>");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void put(String path, String type, String body) {
    server.createContext(
        path,
        exchange -> {
          agent.set(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, body.getBytes(UTF_8).length);
          exchange.getResponseBody().write(body.getBytes(UTF_8));
          exchange.close();
        });
  }

  private String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private Path database() {
    return folder.resolve("watched.db");
  }

  /** One poll that may ask this machine. */
  private Attempt watch(String feed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Screen screen = Screen.of(out, err);
    Workshop workshop =
        new Workshop(new SummitryCommand(screen), screen, _ -> new HandMadeEngine());
    WatchCommand command =
        new WatchCommand(
            workshop,
            contact ->
                new WatchOptions(
                    contact.orElse(null),
                    1 << 20,
                    Duration.ofMinutes(2),
                    Duration.ZERO,
                    Inside.LOOPBACK_FOR_TESTS));
    int code =
        new CommandLine(command)
            .execute(
                feed, "--once", "--db", database().toString(), "--contact", "https://e.example/us");
    screen.out().flush();
    return new Attempt(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private long pages() {
    try (SqliteRecord record = SqliteRecord.openExisting(database())) {
      return record.counts().pages();
    }
  }

  @Test
  void aFeedsStoryIsAddedOnceAndTheSiteIsToldWhoAsks() {
    Attempt first = watch(address("/feed"));
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("added " + address("/story"));
    assertThat(agent.get()).contains("https://e.example/us");
    Attempt again = watch(address("/feed"));
    assertThat(again.out()).doesNotContain("added");
    assertThat(pages()).isEqualTo(1);
    assertThat(Files.exists(folder.resolve("watched.db.watch"))).isTrue();
  }

  @Test
  void aSitemapsPagesAreAdded() {
    assertThat(watch(address("/sitemap.xml")).out()).contains("added " + address("/story"));
    assertThat(pages()).isEqualTo(1);
  }

  @Test
  void whatIsNoFeedIsSaidAndKept() {
    Attempt attempt = watch(address("/story"));
    assertThat(attempt.code()).isZero();
    assertThat(attempt.err()).contains("no feed or sitemap");
    assertThat(pages()).isZero();
  }

  @Test
  void thisMachineIsNotAskedByTheProgramAsItShips() {
    Attempt attempt =
        Attempt.of("watch", address("/feed"), "--once", "--db", database().toString());
    assertThat(attempt.err()).contains("which is no public address");
    assertThat(pages()).isZero();
  }

  @Test
  void anIntervalOfNothingIsRefused() {
    Attempt attempt =
        Attempt.of("watch", address("/feed"), "--every", "0", "--db", database().toString());
    assertThat(attempt.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(attempt.err()).contains("--every must be one minute or more");
  }
}
