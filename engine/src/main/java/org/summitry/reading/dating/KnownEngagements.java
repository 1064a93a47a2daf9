package org.summitry.reading.dating;

import java.util.List;
import org.summitry.model.DayInterval;

/**
 * What the caller knows to have happened, for dating texts that show no date: a text about Viktor
 * Orban in Astana is from about the time he was there. Answers must not change while pages are
 * read.
 */
@FunctionalInterface
public interface KnownEngagements {
  /** Knows of none. */
  KnownEngagements NONE = (person, country) -> List.of();

  /** When the person was in the country, in any order; empty when that is not known. */
  List<DayInterval> listStays(String person, String country);
}
