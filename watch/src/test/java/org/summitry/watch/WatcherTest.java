package org.summitry.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.model.DayInterval;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;
import org.summitry.watch.WatchOptions.Inside;

class WatcherTest {
  private static final WatchOptions OPTIONS =
      new WatchOptions(
          null, 1 << 20, Duration.ofMinutes(2), Duration.ofSeconds(5), Inside.LOOPBACK_FOR_TESTS);
  private static final Duration HOUR = Duration.ofHours(1);

  /** A clock that waits by jumping. */
  private static final class JumpingTime implements Pace.Time {
    private Instant now = Instant.parse("2024-07-02T12:00:00Z");

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public void sleepUntil(Instant time) {
      now = time.isAfter(now) ? time : now;
    }
  }

  private static final class Collected implements PageSink {
    private final List<Page> pages = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @Override
    public void page(Page page) {
      pages.add(page);
    }

    @Override
    public void issue(Issue issue) {
      issues.add(issue);
    }
  }

  @TempDir private Path folder;
  private final LocalServer server = new LocalServer();
  private final JumpingTime time = new JumpingTime();
  private final Collected collected = new Collected();

  @AfterEach
  void close() {
    server.close();
  }

  private void poll(String feed) throws InterruptedException {
    FileWatchState state = FileWatchState.open(folder.resolve("watch.json"));
    AddressGuard guard = new AddressGuard(OPTIONS.inside());
    try (Watcher watcher = new Watcher(OPTIONS, state, guard, time, new Random(1))) {
      watcher.poll(List.of(server.uri(feed).toString()), HOUR, collected);
    }
  }

  private String rss(String... paths) {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>Example</title>");
    rss.append("<link>http://e.example</link><description>d</description>");
    for (String path : paths) {
      rss.append("<item><title>t</title><link>%s</link>".formatted(server.uri(path)));
      rss.append("<pubDate>Tue, 02 Jul 2024 10:00:00 GMT</pubDate></item>");
    }
    return rss.append("</channel></rss>").toString();
  }

  private void serveFeed(String... paths) {
    server.on(
        "/feed",
        exchange -> {
          boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          byte[] body = same ? new byte[0] : rss(paths).getBytes(UTF_8);
          LocalServer.answer(exchange, same ? 304 : 200, "application/rss+xml", body);
        });
  }

  @Test
  void linkedPagesAreFetchedOnceAlsoAfterARestart() throws InterruptedException {
    serveFeed("/1", "/2");
    server.on("/1", 200, "text/html; charset=utf-8", "<p>one").on("/2", 200, "text/html", "<p>two");
    poll("/feed");
    assertThat(collected.pages).hasSize(2);
    Page.Given given = collected.pages.getFirst().given();
    assertThat(given.publisher()).isEqualTo("Example");
    assertThat(given.published()).isEqualTo(DayInterval.parse("2024-07-02"));
    assertThat(given.charset()).isEqualTo("utf-8");
    time.sleepUntil(time.now().plus(HOUR.multipliedBy(2)));
    poll("/feed");
    assertThat(collected.pages).hasSize(2);
    assertThat(collected.issues).isEmpty();
    assertThat(server.asked()).filteredOn("/feed"::equals).hasSize(2);
  }

  @Test
  void aFeedIsNotAskedBeforeItIsDue() throws InterruptedException {
    serveFeed();
    poll("/feed");
    poll("/feed");
    assertThat(server.asked()).filteredOn("/feed"::equals).hasSize(1);
  }

  @Test
  void requestsToOneHostAreKeptApart() throws InterruptedException {
    serveFeed("/1", "/2");
    server.on("/1", 200, "text/html", "one").on("/2", 200, "text/html", "two");
    Instant start = time.now();
    poll("/feed");
    assertThat(Duration.between(start, time.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void pagesThatRobotsTxtForbidsAreLeftAlone() throws InterruptedException {
    server.on("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /private\n");
    serveFeed("/private/1");
    server.on("/private/1", 200, "text/html", "secret");
    poll("/feed");
    assertThat(collected.pages).isEmpty();
    assertThat(collected.issues)
        .singleElement()
        .extracting("message")
        .asString()
        .contains("robots");
    assertThat(server.asked()).doesNotContain("/private/1");
  }

  @Test
  void theRobotsTxtOfASiteThatARedirectLeadsToHolds() throws InterruptedException {
    try (LocalServer other = new LocalServer()) {
      other
          .on("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /private")
          .on("/private", 200, "text/html", "<p>not for robots")
          .on("/public", 200, "text/html", "<p>for all");
      serveFeed("/to-private", "/to-public");
      for (String path : List.of("/private", "/public")) {
        server.on(
            "/to-" + path.substring(1),
            exchange -> {
              exchange.getResponseHeaders().set("Location", other.uri(path).toString());
              LocalServer.answer(exchange, 302, "text/html", new byte[0]);
            });
      }
      poll("/feed");
      assertThat(other.asked()).containsExactly("/robots.txt", "/public");
      assertThat(collected.pages).hasSize(1);
      assertThat(collected.issues).hasSize(1);
      assertThat(collected.issues.getFirst().message()).contains("/private", "robots.txt");
    }
  }

  @Test
  void anOldRobotsTxtIsAskedForAgain() throws InterruptedException {
    serveFeed("/1");
    server.on("/1", 200, "text/html", "<p>one");
    server.on("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow:");
    FileWatchState state = FileWatchState.open(folder.resolve("watch.json"));
    AddressGuard guard = new AddressGuard(OPTIONS.inside());
    try (Watcher watcher = new Watcher(OPTIONS, state, guard, time, new Random(1))) {
      for (int hours : new int[] {0, 2, 25}) {
        time.sleepUntil(time.now().plus(HOUR.multipliedBy(hours)));
        watcher.poll(List.of(server.uri("/feed").toString()), HOUR, collected);
      }
    }
    assertThat(server.asked()).filteredOn("/robots.txt"::equals).hasSize(2);
    assertThat(server.asked()).filteredOn("/feed"::equals).hasSize(3);
  }

  @Test
  void aSiteInTroubleIsLeftAloneForNow() throws InterruptedException {
    server.on("/robots.txt", 503, "text/plain", "");
    serveFeed("/1");
    poll("/feed");
    assertThat(server.asked()).containsExactly("/robots.txt");
  }

  @Test
  void aPageThatFailedForNowIsAskedForAgain() throws InterruptedException {
    serveFeed("/1");
    int[] times = {0};
    server.on(
        "/1",
        exchange ->
            LocalServer.answer(
                exchange, times[0]++ == 0 ? 503 : 200, "text/html", "<p>one".getBytes(UTF_8)));
    poll("/feed");
    assertThat(collected.pages).isEmpty();
    time.sleepUntil(time.now().plus(HOUR.multipliedBy(2)));
    poll("/feed");
    assertThat(collected.pages).hasSize(1);
  }

  @Test
  void aBusyFeedIsLeftAloneAsLongAsItAsks() throws InterruptedException {
    server.on(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "36000");
          LocalServer.answer(exchange, 429, "text/html", new byte[0]);
        });
    poll("/feed");
    time.sleepUntil(time.now().plus(Duration.ofHours(9)));
    poll("/feed");
    assertThat(server.asked()).filteredOn("/feed"::equals).hasSize(1);
  }

  @Test
  void sitemapsAndTheirIndexesAreFollowed() throws InterruptedException {
    String space = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    server.on(
        "/index.xml",
        200,
        "application/xml",
        "<sitemapindex %s><sitemap><loc>%s</loc></sitemap></sitemapindex>"
            .formatted(space, server.uri("/map.xml")));
    server.on(
        "/map.xml",
        200,
        "application/xml",
        "<urlset %s><url><loc>%s</loc></url></urlset>".formatted(space, server.uri("/1")));
    server.on("/1", 200, "text/html", "<p>one");
    poll("/index.xml");
    assertThat(collected.issues).isEmpty();
    assertThat(collected.pages)
        .extracting(Page::source)
        .containsExactly(server.uri("/1").toString());
  }

  @Test
  void aFeedThatIsNoneIsAnIssue() throws InterruptedException {
    server.on("/feed", 200, "text/html", "<html><p>Not found");
    poll("/feed");
    assertThat(collected.issues)
        .extracting(Issue::code)
        .containsExactly(Issue.Code.UNSUPPORTED_FORMAT);
  }

  @Test
  void eachFailureDoublesTheWait() {
    Backoff backoff = new Backoff(new Random(1));
    Duration first = backoff.after(HOUR, 1, null);
    assertThat(first).isBetween(Duration.ofHours(2), Duration.ofMinutes(132));
    assertThat(backoff.after(HOUR, 30, null)).isLessThan(Duration.ofHours(27));
    assertThat(backoff.after(HOUR, 0, Duration.ofHours(30))).isGreaterThan(Duration.ofHours(29));
  }
}
