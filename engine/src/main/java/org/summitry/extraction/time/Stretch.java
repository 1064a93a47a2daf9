package org.summitry.extraction.time;

/** A part of a longer time: "early September", "later this week", "the first half of July". */
public enum Stretch {
  EARLY,
  MIDDLE,
  LATE,
  FIRST_HALF,
  SECOND_HALF,
  /** Not a part but more: "the week of September 12". */
  WHOLE_WEEK
}
