package org.summitry.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.Issue;
import org.summitry.model.Issue.Code;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;
import org.summitry.reading.formats.PageIds;
import org.summitry.watch.Fetched.Body;
import org.summitry.watch.Fetched.Failed;
import org.summitry.watch.Fetched.NotModified;
import org.summitry.watch.Fetched.Validators;
import org.summitry.watch.WatchState.FeedState;

/**
 * Polls feeds and sitemaps and sends the pages they link to, each once, to a sink. What cannot be
 * fetched is an issue; feeds that fail are asked less and less often.
 */
public final class Watcher implements AutoCloseable {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w:.-]+)");

  /** New pages that are taken from one listing; the next time it is due come the next. */
  private static final int AT_ONCE = 1000;

  private final WatchState state;
  private final Fetcher fetcher;
  private final Pace.Time time;
  private final Pace pace;
  private final Robots robots;
  private final Backoff backoff;

  /** Watches with the clock and chance of this machine. */
  public Watcher(WatchOptions options, WatchState state) {
    this(
        options,
        state,
        new AddressGuard(options.inside()),
        Pace.WALL,
        RandomGenerator.getDefault());
  }

  Watcher(
      WatchOptions options,
      WatchState state,
      AddressGuard guard,
      Pace.Time time,
      RandomGenerator random) {
    this.state = state;
    this.fetcher = new Fetcher(options, guard);
    this.time = time;
    this.pace = new Pace(time);
    this.robots = new Robots(fetcher, pace, time, options);
    this.backoff = new Backoff(random);
  }

  /** Polls every feed when it is due, for ever; ends when the thread is interrupted. */
  public void watch(List<String> feeds, Duration interval, PageSink sink)
      throws InterruptedException {
    while (true) {
      poll(feeds, interval, sink);
      Instant next = feeds.stream().map(this::due).min(Instant::compareTo).orElse(time.now());
      time.sleepUntil(next);
    }
  }

  /** Polls once each feed that is due. */
  public void poll(List<String> feeds, Duration interval, PageSink sink)
      throws InterruptedException {
    for (String feed : feeds) {
      if (!due(feed).isAfter(time.now())) {
        pollFeed(feed, interval, sink);
        state.save();
      }
    }
  }

  private Instant due(String feed) {
    return state.findFeed(feed).map(FeedState::due).orElse(Instant.EPOCH);
  }

  private void pollFeed(String feed, Duration interval, PageSink sink) throws InterruptedException {
    FeedState before = state.findFeed(feed).orElse(new FeedState(null, null, Instant.EPOCH, 0));
    Validators validators = new Validators(before.etag(), before.lastModified());
    switch (ask(feed, validators)) {
      case Body body -> {
        switch (readListing(body, sink)) {
          case ALL -> leave(feed, body.validators(), interval, 0, null);
          // Without validators, so that the feed is not "unchanged" while pages are missing.
          case SOME -> leave(feed, Validators.NONE, interval, 0, null);
          case NOTHING -> leave(feed, Validators.NONE, interval, before.failures() + 1, null);
        }
      }
      case NotModified _ -> leave(feed, validators, interval, 0, null);
      case Failed failed -> {
        sink.issue(new Issue(Code.UNREADABLE_FILE, feed, null, failed.reason()));
        leave(feed, validators, interval, before.failures() + 1, failed.retryAfter());
      }
    }
  }

  private void leave(
      String feed,
      Validators validators,
      Duration interval,
      int failures,
      @Nullable Duration wished) {
    Instant due = time.now().plus(backoff.after(interval, failures, wished));
    state.putFeed(feed, new FeedState(validators.etag(), validators.lastModified(), due, failures));
  }

  private Fetched ask(String address, Validators validators) throws InterruptedException {
    try {
      URI uri = URI.create(address);
      if (uri.getHost() == null) {
        return new Failed(
            address + ": not an address such as https://example.org/feed", null, true);
      }
      if (!robots.allows(uri)) {
        return new Failed(address + ": robots.txt does not allow it", null, true);
      }
      pace.await(uri.getHost(), robots.apart(uri));
      return fetcher.fetch(uri, validators, this::mayFollow);
    } catch (IllegalArgumentException malformed) {
      return new Failed(address + ": not an address: " + malformed.getMessage(), null, true);
    }
  }

  /**
   * A redirect is a request like any other: the site it leads to is asked first, and in its turn.
   */
  private boolean mayFollow(URI address) throws InterruptedException {
    if (!robots.allows(address)) {
      return false;
    }
    pace.await(String.valueOf(address.getHost()), robots.apart(address));
    return true;
  }

  /** How much of what a feed lists is settled. */
  private enum Settled {
    ALL,
    SOME,
    NOTHING
  }

  /** Fetches what is new; sitemaps of sitemaps are gone into one deep. */
  private Settled readListing(Body body, PageSink sink) throws InterruptedException {
    try {
      Listing listing = Listing.parse(body.uri(), body.bytes());
      boolean all = fetchPages(listing, sink);
      for (URI more : listing.more()) {
        if (ask(more.toString(), Validators.NONE) instanceof Body inner) {
          all &= fetchPages(Listing.parse(inner.uri(), inner.bytes()), sink);
        }
      }
      return all ? Settled.ALL : Settled.SOME;
    } catch (IOException noListing) {
      String message = "no feed or sitemap: " + noListing.getMessage();
      sink.issue(new Issue(Code.UNSUPPORTED_FORMAT, body.uri().toString(), null, message));
      return Settled.NOTHING;
    }
  }

  /** Fetches the pages that are new, and says whether none has to be asked for again. */
  private boolean fetchPages(Listing listing, PageSink sink) throws InterruptedException {
    boolean all = true;
    int fetched = 0;
    for (Listing.Link link : listing.pages()) {
      String address = link.address().toString();
      if (!state.isDone(address)) {
        if (fetched++ == AT_ONCE) {
          return false;
        }
        fetchPage(link, listing.title(), sink);
        state.save();
        all &= state.isDone(address);
      }
    }
    return all;
  }

  private void fetchPage(Listing.Link link, @Nullable String publisher, PageSink sink)
      throws InterruptedException {
    String address = link.address().toString();
    switch (ask(address, Validators.NONE)) {
      case Body body -> {
        sink.page(page(body, link, publisher));
        state.putDone(address);
      }
      case NotModified _ -> state.putDone(address);
      case Failed failed -> {
        sink.issue(new Issue(Code.UNREADABLE_FILE, address, null, failed.reason()));
        if (failed.lasting()) {
          state.putDone(address);
        }
      }
    }
  }

  private Page page(Body body, Listing.Link link, @Nullable String publisher) {
    String type = body.contentType().replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(body.contentType());
    DayInterval today = DayInterval.of(time.now().atOffset(ZoneOffset.UTC).toLocalDate());
    String address = body.uri().toString();
    Page.Given given =
        new Page.Given(
            address,
            publisher,
            link.published(),
            null,
            today,
            charset.find() ? charset.group(1) : null);
    return PageIds.page(address, address, body.bytes(), type.isEmpty() ? "text/html" : type, given);
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
