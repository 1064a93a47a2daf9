package org.summitry.record;

import java.util.List;
import org.summitry.model.Engagement;

/**
 * One page of the answer to a query.
 *
 * @param total how many fit in all
 */
public record Listing(List<Engagement> engagements, long total) {
  public Listing {
    engagements = List.copyOf(engagements);
  }
}
