package org.summitry.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.summitry.model.PartialDate;

/**
 * One person's time in one office.
 *
 * @param start first day, or month or year where no more is known
 * @param end last day; null while in office
 * @param source where the fact is from (a code explained in {@code NOTICE})
 */
public record Term(
    Person person, Office office, PartialDate start, @Nullable PartialDate end, String source) {
  /** Whether the person may have held the office on that day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(start.first()) && (end == null || !day.isAfter(end.last()));
  }
}
