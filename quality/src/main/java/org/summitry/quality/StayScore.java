package org.summitry.quality;

import java.util.List;

/**
 * How a record's visits compare with a list of stays.
 *
 * @param stays how many the list has
 * @param found of these, how many the record has as a visit near the dates
 * @param held of these, how many it has as held or under way
 * @param startRight of those found, how many start on the listed day
 * @param endRight of those found, how many end on the listed day
 * @param extra visits to or by the United States held in the list's years that the list lacks
 */
public record StayScore(
    int stays, int found, int held, int startRight, int endRight, int extra, List<String> misses) {

  public double recall() {
    return Counts.ratio(found, stays);
  }

  public double heldShare() {
    return Counts.ratio(held, stays);
  }

  public double startShare() {
    return Counts.ratio(startRight, Math.max(1, found));
  }

  public double endShare() {
    return Counts.ratio(endRight, Math.max(1, found));
  }

  /** One line for people. */
  public String describe() {
    return "stays in gold %d, recall %.3f, held or under way %.3f, start day right %.3f, "
            .formatted(stays, recall(), heldShare(), startShare())
        + "end day right %.3f, held stays not in gold %d".formatted(endShare(), extra);
  }
}
