package org.summitry.reading.dating;

import org.jspecify.annotations.Nullable;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;

/**
 * A date written out in a text.
 *
 * @param span in the text that was searched, a following time of day included
 * @param year null when only month and day are written ("21 June")
 * @param day 0 when only month and year are written
 */
public record VisibleDate(Span span, @Nullable Integer year, int month, int day) {

  /** Whether year, month and day are all written. */
  public boolean isFull() {
    return year != null && day > 0;
  }

  /** The date; only for dates with a year. */
  public PartialDate requireDate() {
    if (year == null) {
      throw new IllegalStateException("a date without a year: " + this);
    }
    return new PartialDate(year, month, day);
  }
}
