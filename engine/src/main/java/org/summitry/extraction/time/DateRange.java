package org.summitry.extraction.time;

import org.jspecify.annotations.Nullable;
import org.summitry.model.PartialDate;

/**
 * First and last day as precise as the text has them; either may be unknown. A single day or month
 * has {@code start} only.
 */
public record DateRange(@Nullable PartialDate start, @Nullable PartialDate end) {
  public static final DateRange UNKNOWN = new DateRange(null, null);

  public static DateRange of(PartialDate date) {
    return new DateRange(date, null);
  }

  /** These days with the last one of the other, where it has one and these have none. */
  public DateRange endingWith(DateRange other) {
    return end == null && other.end() != null ? new DateRange(start, other.end()) : this;
  }
}
