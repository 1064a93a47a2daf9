package org.summitry.extraction.time;

/** A length that news text counts time in. */
public enum TimeUnit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  /** Saturday and Sunday. */
  WEEKEND,
  FORTNIGHT,
  MONTH,
  YEAR,
  DECADE,
  CENTURY
}
