package org.summitry.quality;

import java.util.List;

/**
 * How many releases were read rightly.
 *
 * @param people of these, in how many the right people talk
 * @param kind of these, in how many it is a call where it was a call, a meeting where a meeting
 * @param right of these, in how many it was held within two days of the release, too
 */
public record ReadoutScore(int releases, int right, int kind, int people, List<String> misses) {
  public double rightShare() {
    return Counts.ratio(right, releases);
  }

  /** One line for people. */
  public String describe() {
    return "releases %d, right %.3f, people found %.3f, kind right %.3f"
        .formatted(
            releases, rightShare(), Counts.ratio(people, releases), Counts.ratio(kind, releases));
  }
}
