package org.summitry.extraction.time;

/** Which side of the publication date the clause around a time expression speaks of. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN;

  /** With no date told of yet, "the day before" is the day before the writing. */
  boolean countsFromWriting(int steps) {
    return steps == 0 || (steps < 0 ? this != FUTURE : this == FUTURE);
  }
}
