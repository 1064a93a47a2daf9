package org.summitry.extraction.summit;

import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.frame.StatusReader.StatusReading;
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
  boolean comes() {
    return status.status() != Status.DENIED && status.status() != Status.CANCELLED;
  }
}
