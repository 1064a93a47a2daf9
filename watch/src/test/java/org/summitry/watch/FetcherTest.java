package org.summitry.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitry.watch.Fetched.Body;
import org.summitry.watch.Fetched.Failed;
import org.summitry.watch.Fetched.NotModified;
import org.summitry.watch.Fetched.Validators;
import org.summitry.watch.WatchOptions.Inside;

class FetcherTest {
  private static final WatchOptions OPTIONS = within(Duration.ofMinutes(2));

  private static WatchOptions within(Duration pageTime) {
    return new WatchOptions(
        "https://example.org/bot", 1 << 16, pageTime, Duration.ZERO, Inside.LOOPBACK_FOR_TESTS);
  }

  private final LocalServer server = new LocalServer();
  private final Fetcher fetcher = new Fetcher(OPTIONS, new AddressGuard(OPTIONS.inside()));

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  private Fetched fetch(String path) throws InterruptedException {
    return fetcher.fetch(server.uri(path), Validators.NONE);
  }

  private static String reason(Fetched fetched) {
    return ((Failed) fetched).reason();
  }

  @Test
  void aPageIsFetchedWithWhatTheServerSaysOfIt() throws InterruptedException {
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          String agent = exchange.getRequestHeaders().getFirst("User-Agent");
          LocalServer.answer(exchange, 200, "text/html; charset=utf-8", agent.getBytes(UTF_8));
        });
    Body body = (Body) fetch("/a");
    assertThat(new String(body.bytes(), UTF_8))
        .isEqualTo("Summitry/0.1 (+https://example.org/bot)");
    assertThat(body.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(body.validators().etag()).isEqualTo("\"1\"");
  }

  @Test
  void anUnchangedPageIsNotSentAgain() throws InterruptedException {
    server.on(
        "/a",
        exchange -> {
          boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          LocalServer.answer(exchange, same ? 304 : 200, "text/html", new byte[0]);
        });
    assertThat(fetcher.fetch(server.uri("/a"), new Validators("\"1\"", null)))
        .isInstanceOf(NotModified.class);
  }

  @Test
  void anEndlessBodyIsCutOff() throws InterruptedException {
    server.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[4096];
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 1_000_000; i++) {
              out.write(block);
            }
          }
        });
    assertThat(fetch("/endless")).isInstanceOf(Failed.class);
  }

  @Test
  void aBodyThatDripsIsGivenUp() throws InterruptedException {
    server.on(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
              out.write('x');
              out.flush();
              Thread.sleep(50);
            }
          } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
          }
        });
    WatchOptions impatient = within(Duration.ofMillis(700));
    try (Fetcher fast = new Fetcher(impatient, new AddressGuard(impatient.inside()))) {
      Fetched fetched = fast.fetch(server.uri("/drip"), Validators.NONE);
      assertThat(reason(fetched)).contains("not there after 700 ms");
    }
  }

  @Test
  void redirectsInACircleEnd() throws InterruptedException {
    server.on(
        "/round",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/round");
          LocalServer.answer(exchange, 302, "text/html", new byte[0]);
        });
    assertThat(reason(fetch("/round"))).contains("more than 5 redirects");
    assertThat(server.asked()).hasSize(6);
  }

  @Test
  void aRedirectInsideIsNotFollowed() throws InterruptedException {
    server.on(
        "/in",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest/meta-data");
          LocalServer.answer(exchange, 302, "text/html", new byte[0]);
        });
    Failed failed = (Failed) fetch("/in");
    assertThat(failed.reason()).contains("169.254.169.254", "no public address");
    assertThat(failed.lasting()).isTrue();
  }

  @Test
  void aRedirectToAFileIsNotFollowed() throws InterruptedException {
    server.on(
        "/file",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "file:///etc/hostname");
          LocalServer.answer(exchange, 302, "text/html", new byte[0]);
        });
    assertThat(reason(fetch("/file"))).contains("only http and https");
  }

  @Test
  void aNameThatLeadsInsideIsRefused() throws InterruptedException, IOException {
    InetAddress router = InetAddress.getByName("192.168.1.1");
    InetAddress open = InetAddress.getByName("93.184.216.34");
    AddressGuard guard = new AddressGuard(host -> List.of(open, router), Inside.NEVER);
    try (Fetcher guarded = new Fetcher(OPTIONS, guard)) {
      Fetched fetched = guarded.fetch(java.net.URI.create("http://news.example/"), Validators.NONE);
      assertThat(reason(fetched)).contains("192.168.1.1");
    }
  }

  @Test
  void theConnectionGoesToTheAddressThatWasCheckedAndNobodyIsAskedAgain()
      throws InterruptedException {
    server.on("/a", 200, "text/html", "<p>one");
    List<String> asked = new ArrayList<>();
    AddressGuard guard =
        new AddressGuard(
            host -> {
              asked.add(host);
              return List.of(InetAddress.getLoopbackAddress());
            },
            Inside.LOOPBACK_FOR_TESTS);
    URI address = URI.create("http://rebinding.invalid:" + server.uri("/a").getPort() + "/a");
    try (Fetcher pinned = new Fetcher(OPTIONS, guard)) {
      assertThat(pinned.fetch(address, Validators.NONE)).isInstanceOf(Body.class);
    }
    assertThat(asked).containsExactly("rebinding.invalid");
  }

  @Test
  void aNameThatLeadsInsideTheSecondTimeIsRefusedThen() throws InterruptedException, IOException {
    server.on("/a", 200, "text/html", "<p>one");
    InetAddress router = InetAddress.getByName("10.0.0.1");
    Deque<InetAddress> answers =
        new ArrayDeque<>(List.of(InetAddress.getLoopbackAddress(), router));
    AddressGuard guard =
        new AddressGuard(host -> List.of(answers.remove()), Inside.LOOPBACK_FOR_TESTS);
    URI address = URI.create("http://rebinding.invalid:" + server.uri("/a").getPort() + "/a");
    try (Fetcher pinned = new Fetcher(OPTIONS, guard)) {
      assertThat(pinned.fetch(address, Validators.NONE)).isInstanceOf(Body.class);
      assertThat(reason(pinned.fetch(address, Validators.NONE))).contains("10.0.0.1");
    }
  }

  @Test
  void headersWithoutEndAreGivenUp() throws InterruptedException {
    server.on(
        "/headers",
        exchange -> {
          for (int i = 0; i < 1000; i++) {
            exchange.getResponseHeaders().add("X-" + i, "y");
          }
          LocalServer.answer(exchange, 200, "text/html", new byte[0]);
        });
    assertThat(fetch("/headers")).isInstanceOf(Failed.class);
  }

  @Test
  void aRedirectThatIsNotPermittedIsNotFollowed() throws InterruptedException {
    server.on("/b", 200, "text/html", "<p>two");
    server.on(
        "/to-b",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/b");
          LocalServer.answer(exchange, 301, "text/html", new byte[0]);
        });
    Fetched fetched =
        fetcher.fetch(server.uri("/to-b"), Validators.NONE, uri -> !uri.getPath().equals("/b"));
    assertThat(reason(fetched)).contains("/b", "robots.txt");
    assertThat(server.asked()).containsExactly("/to-b");
  }

  @Test
  void aBusyServersWishIsPassedOn() throws InterruptedException {
    server.on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          LocalServer.answer(exchange, 429, "text/html", new byte[0]);
        });
    Failed failed = (Failed) fetch("/busy");
    assertThat(failed.retryAfter()).isEqualTo(Duration.ofSeconds(120));
    assertThat(failed.lasting()).isFalse();
  }

  @Test
  void aBodyShorterThanItsLengthIsAFailure() throws InterruptedException {
    server.on(
        "/short",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(new byte[10]);
          exchange.getResponseBody().flush();
          throw new IOException("gone");
        });
    assertThat(fetch("/short")).isInstanceOf(Failed.class);
  }

  @Test
  void aGzipBombIsNotUnpacked() throws InterruptedException {
    server.on(
        "/bomb",
        exchange -> {
          ByteArrayOutputStream bomb = new ByteArrayOutputStream();
          try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
            packed.write(new byte[10 << 20]);
          }
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalServer.answer(exchange, 200, "text/html", bomb.toByteArray());
        });
    assertThat(reason(fetch("/bomb"))).contains("unpacks to more than");
  }
}
