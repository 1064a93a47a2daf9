package org.summitry.watch;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How long to leave a feed alone: its interval, doubled with each failure in a row up to a day, and
 * up to a tenth more by chance so that feeds do not march in step. A server's own wish is kept.
 */
final class Backoff {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int DOUBLINGS = 10;
  private static final double JITTER = 0.1;

  private final RandomGenerator random;

  Backoff(RandomGenerator random) {
    this.random = random;
  }

  Duration after(Duration interval, int failures, @Nullable Duration wished) {
    Duration doubled = interval.multipliedBy(1L << Math.min(DOUBLINGS, failures));
    Duration bounded = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    Duration wait = wished != null && wished.compareTo(bounded) > 0 ? wished : bounded;
    return wait.plusMillis((long) (wait.toMillis() * JITTER * random.nextDouble()));
  }
}
