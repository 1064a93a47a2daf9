package org.summitry.record;

import java.util.Map;
import org.summitry.model.Issue;

/**
 * How much the record holds.
 *
 * @param reports those in engagements
 * @param review doubtful ones that wait for a person
 */
public record Counts(
    long pages,
    long articles,
    long reports,
    long review,
    long engagements,
    Map<Issue.Code, Long> issues) {
  public Counts {
    issues = Map.copyOf(issues);
  }
}
