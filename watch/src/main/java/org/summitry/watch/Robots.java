package org.summitry.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitry.watch.Fetched.Body;
import org.summitry.watch.Fetched.Failed;
import org.summitry.watch.Fetched.NotModified;
import org.summitry.watch.Fetched.Validators;

/**
 * What sites allow, from their robots.txt, asked for again after a day. A site without one allows
 * everything; one whose server is in trouble allows nothing for now, and is asked again after an
 * hour (RFC 9309).
 */
final class Robots {
  private static final List<String> NAMES = List.of("summitry");
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_IN_TROUBLE = Duration.ofHours(1);

  private final Fetcher fetcher;
  private final Pace pace;
  private final WatchOptions options;
  private final Pace.Time time;
  private final Map<String, Known> rules = new HashMap<>();

  /** Rules with the time from which on they are too old. */
  private record Known(BaseRobotRules rules, Instant until) {}

  Robots(Fetcher fetcher, Pace pace, Pace.Time time, WatchOptions options) {
    this.fetcher = fetcher;
    this.pace = pace;
    this.time = time;
    this.options = options;
  }

  boolean allows(URI uri) throws InterruptedException {
    return rules(uri).isAllowed(uri.toString());
  }

  /** The time between two requests that the site wishes, and at least our own. */
  Duration apart(URI uri) throws InterruptedException {
    long wished = Math.max(0, rules(uri).getCrawlDelay());
    Duration delay = Duration.ofMillis(Math.min(wished, LONGEST_DELAY.toMillis()));
    return delay.compareTo(options.perHost()) > 0 ? delay : options.perHost();
  }

  private BaseRobotRules rules(URI uri) throws InterruptedException {
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Known known = rules.get(site);
    if (known == null || !time.now().isBefore(known.until())) {
      BaseRobotRules asked = ask(URI.create(site + "/robots.txt"));
      known = new Known(asked, time.now().plus(asked.isAllowNone() ? KEPT_IN_TROUBLE : KEPT));
      rules.put(site, known);
    }
    return known.rules();
  }

  private BaseRobotRules ask(URI robots) throws InterruptedException {
    pace.await(String.valueOf(robots.getHost()), options.perHost());
    return switch (fetcher.fetch(robots, Validators.NONE)) {
      case Body body ->
          new SimpleRobotRulesParser()
              .parseContent(robots.toString(), body.bytes(), body.contentType(), NAMES);
      case NotModified _ -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
      case Failed failed ->
          new SimpleRobotRules(
              failed.lasting() ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
    };
  }
}
