package org.summitry.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitry.watch.Fetched.Body;
import org.summitry.watch.Fetched.Failed;
import org.summitry.watch.Fetched.NotModified;
import org.summitry.watch.Fetched.Validators;

/**
 * What sites allow, from their robots.txt, asked once a run and host. A site without one allows
 * everything; one whose server is in trouble allows nothing for now (RFC 9309).
 */
final class Robots {
  private static final List<String> NAMES = List.of("summitry");
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  private final Fetcher fetcher;
  private final Pace pace;
  private final WatchOptions options;
  private final Map<String, BaseRobotRules> rules = new HashMap<>();

  Robots(Fetcher fetcher, Pace pace, WatchOptions options) {
    this.fetcher = fetcher;
    this.pace = pace;
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
    BaseRobotRules known = rules.get(site);
    if (known == null) {
      known = ask(URI.create(site + "/robots.txt"));
      rules.put(site, known);
    }
    return known;
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
