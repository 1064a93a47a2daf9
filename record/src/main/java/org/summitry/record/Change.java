package org.summitry.record;

import java.util.List;

/**
 * What adding a page changed.
 *
 * @param known whether the page was in the record before; then all else is nothing
 * @param reports those that went into engagements
 * @param review doubtful reports kept for a person
 * @param added ids of new engagements
 * @param changed ids of engagements that were there before under this or another id
 */
public record Change(
    boolean known,
    int articles,
    int reports,
    int review,
    List<String> added,
    List<String> changed) {
  /** What adding a page again changes. */
  public static final Change NOTHING = new Change(true, 0, 0, 0, List.of(), List.of());

  public Change {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
  }
}
