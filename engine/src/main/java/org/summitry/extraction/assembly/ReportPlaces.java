package org.summitry.extraction.assembly;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.model.Kind;
import org.summitry.model.Role;

/** Where an engagement takes place, as its drafts tell. */
final class ReportPlaces {
  private ReportPlaces() {}

  /** The place told, with its city where one draft has it; a host's own country for a meeting. */
  static @Nullable Where of(Cluster cluster) {
    Where told = told(cluster);
    return told == null && cluster.first.kind == Kind.MEETING ? hostCountry(cluster) : told;
  }

  /** Who receives is at home unless the text says otherwise. */
  private static @Nullable Where hostCountry(Cluster cluster) {
    for (Draft draft : cluster.drafts) {
      for (Part part : draft.people) {
        String country = part.entity().country();
        if (part.role() == Role.HOST && country != null && country.length() == 3) {
          return new Where(country, null, part.span(), false);
        }
      }
    }
    return null;
  }

  private static @Nullable Where told(Cluster cluster) {
    Where best = null;
    for (Draft draft : cluster.drafts) {
      Where where = draft.where;
      if (where != null && (best == null || (best.city() == null && where.city() != null))) {
        best = where;
      }
    }
    return best;
  }
}
