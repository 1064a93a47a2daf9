package org.summitry.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to watch.
 *
 * @param contact an address or page where a site's owner finds us; null leaves it out
 * @param pageBytes the most that is taken of one page, packed and unpacked
 * @param pageTime the longest that one page may take, redirects included
 * @param perHost the least time between two requests to one host
 * @param inside whether loopback addresses may be fetched: for tests only
 */
public record WatchOptions(
    @Nullable String contact, int pageBytes, Duration pageTime, Duration perHost, Inside inside) {
  /** Which addresses are fetched. */
  public enum Inside {
    NEVER,
    LOOPBACK_FOR_TESTS
  }

  /** 8 MiB and 30 seconds a page, 5 seconds between requests to a host. */
  public static WatchOptions usual(@Nullable String contact) {
    return new WatchOptions(
        contact, 8 << 20, Duration.ofSeconds(30), Duration.ofSeconds(5), Inside.NEVER);
  }

  /** What the program calls itself. */
  public String userAgent() {
    return contact == null ? "Summitry/0.1" : "Summitry/0.1 (+" + contact + ")";
  }
}
