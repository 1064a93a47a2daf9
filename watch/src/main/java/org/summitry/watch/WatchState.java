package org.summitry.watch;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the watcher must know after a restart. */
public interface WatchState {
  /**
   * How a feed was left.
   *
   * @param due when it may be asked again
   * @param failures in a row
   */
  record FeedState(
      @Nullable String etag, @Nullable String lastModified, Instant due, int failures) {}

  Optional<FeedState> findFeed(String address);

  void putFeed(String address, FeedState state);

  /** Whether a page was fetched, or given up, before. */
  boolean isDone(String page);

  void putDone(String page);

  /** Makes everything put so far survive the end of the program. */
  void save();
}
