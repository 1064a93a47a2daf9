package org.summitry.resolution;

import java.util.List;
import org.summitry.model.Engagement;

/** An engagement with what it was assembled from. */
public record Assembled(Engagement engagement, List<Member> members) {
  public Assembled {
    members = List.copyOf(members);
  }

  /**
   * One part of an engagement.
   *
   * @param item the report's id; for a stay that a report of a meeting implies, with {@code ~} and
   *     the traveller added
   * @param report the report's id
   * @param lends the id that the engagement has, or would have, when this member is its oldest: an
   *     old link still finds the engagement that the member belongs to now
   */
  public record Member(String item, String report, String lends) {}
}
