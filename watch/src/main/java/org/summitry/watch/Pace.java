package org.summitry.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart: by our own rule, or the longer one in its robots.txt. */
final class Pace {
  /** What time it is, and waiting for another; a test jumps. */
  interface Time {
    Instant now();

    void sleepUntil(Instant time) throws InterruptedException;
  }

  /** The clock on the wall. */
  static final Time WALL =
      new Time() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void sleepUntil(Instant time) throws InterruptedException {
          Duration left = Duration.between(Instant.now(), time);
          if (left.isPositive()) {
            Thread.sleep(left);
          }
        }
      };

  private final Time time;
  private final Map<String, Instant> free = new HashMap<>();

  Pace(Time time) {
    this.time = time;
  }

  /** Waits until the host may be asked again, and counts this as asking. */
  void await(String host, Duration apart) throws InterruptedException {
    Instant next = free.get(host);
    if (next != null) {
      time.sleepUntil(next);
    }
    free.put(host, time.now().plus(apart));
  }
}
