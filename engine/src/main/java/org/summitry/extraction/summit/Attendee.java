package org.summitry.extraction.summit;

import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.model.Role;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * Somebody who is said to take part in a gathering, or to stay away.
 *
 * @param span the words that name them there
 * @param status what is said of their coming
 * @param rule the construction that says so
 */
record Attendee(Entity entity, Role role, Span span, StatusReading status, String rule) {
  /** The rule of those who are there only because they meet somebody beside it. */
  static final String ASIDE = "on the sidelines";

  /** Whether a visit follows from it that is worth a report of its own. */
  boolean travels() {
    return !rule.equals(ASIDE);
  }

  boolean comes() {
    return status.status() != Status.DENIED && status.status() != Status.CANCELLED;
  }
}
