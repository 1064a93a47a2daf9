package org.summitry.extraction.time;

/** Which side of the publication date the clause around a time expression speaks of. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN
}
