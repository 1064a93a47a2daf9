package org.summitry.extraction.time;

/**
 * A word that picks one of a row of days, weeks, months or years: "last", "this", "the following".
 */
public enum Which {
  LAST(-1, false),
  /** "the past week": the stretch that ends now. */
  PAST(-1, false),
  THIS(0, false),
  CURRENT(0, false),
  NEXT(1, false),
  COMING(1, false),
  PREVIOUS(-1, true),
  SAME(0, true),
  THAT(0, true),
  FOLLOWING(1, true),
  /** "recent weeks": near, but not to be counted. */
  RECENT(-1, false);

  private final int step;
  private final boolean told;

  Which(int step, boolean told) {
    this.step = step;
    this.told = told;
  }

  /** How many places from the one spoken of: -1, 0 or 1. */
  public int step() {
    return step;
  }

  /** Whether it counts from the date last told of, not from the day of writing. */
  public boolean isFromContext() {
    return told;
  }
}
