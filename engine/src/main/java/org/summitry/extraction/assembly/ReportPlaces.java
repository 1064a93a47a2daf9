package org.summitry.extraction.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.model.Kind;
import org.summitry.model.Participant;
import org.summitry.model.Role;
import org.summitry.model.Span;

/** Where an engagement takes place, as its drafts tell. */
final class ReportPlaces {
  private ReportPlaces() {}

  /** The place told, with its city where one draft has it; a host's own country for a meeting. */
  static @Nullable Where of(Cluster cluster, List<Participant> people) {
    Where told = told(cluster);
    return told == null && cluster.first.kind == Kind.MEETING
        ? hostCountry(people, cluster.first.trigger.span())
        : told;
  }

  /** Who receives is at home unless the text says otherwise. */
  private static @Nullable Where hostCountry(List<Participant> people, Span span) {
    for (Participant person : people) {
      String country = person.country();
      if (person.role() == Role.HOST && country != null && country.length() == 3) {
        return new Where(country, null, span, false);
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
