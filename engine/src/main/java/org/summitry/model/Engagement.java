package org.summitry.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One real-world act, assembled from all reports about it; never edited, always rebuilt.
 *
 * @param id stable across re-runs and input order
 * @param start the best supported value; the others stand in {@code conflicts}
 * @param history what was said when, oldest first
 * @param reports ids of the reports it was assembled from
 * @param voices number of independent sources
 */
public record Engagement(
    String id,
    Kind kind,
    Status status,
    List<Participant> participants,
    @Nullable String host,
    @Nullable String place,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable Form form,
    @Nullable Event event,
    List<Outcome> outcomes,
    List<String> attribution,
    List<Evidence> evidence,
    List<StatusChange> history,
    List<String> reports,
    int voices,
    List<Conflict> conflicts) {

  public Engagement {
    participants = List.copyOf(participants);
    outcomes = List.copyOf(outcomes);
    attribution = List.copyOf(attribution);
    evidence = List.copyOf(evidence);
    history = List.copyOf(history);
    reports = List.copyOf(reports);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Whether it was to have happened before {@code today} and no report says whether it did: a plan,
   * or an act under way, whose last day has passed (codebook, section 4).
   */
  public boolean isUnconfirmed(LocalDate today) {
    boolean open =
        switch (status) {
          case POSSIBLE, PLANNED, UNDERWAY -> true;
          case HELD, POSTPONED, CANCELLED, DENIED -> false;
        };
    PartialDate last = end != null ? end : start;
    return open && last != null && last.last().isBefore(today);
  }

  /** What one report said of the status, as of its article's date. */
  public record StatusChange(Status status, @Nullable DayInterval asOf, String report) {}

  /** A field on which reports disagree, the shown value first. */
  public record Conflict(String field, List<Value> values) {
    public Conflict {
      values = List.copyOf(values);
    }
  }

  /** One of several values, with the reports that have it. */
  public record Value(String value, List<String> reports) {
    public Value {
      reports = List.copyOf(reports);
    }
  }
}
