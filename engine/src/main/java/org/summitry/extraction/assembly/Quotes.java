package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.summit.SummitFinder;
import org.summitry.model.Evidence;
import org.summitry.model.Span;

/** The words of the text that support each value of a report. */
final class Quotes {
  private Quotes() {}

  static List<Evidence> of(Document document, Cluster cluster, @Nullable Where where) {
    List<Evidence> evidence = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Draft draft : cluster.drafts) {
      quote(document, evidence, seen, "kind", draft.sentence.span());
      quote(document, evidence, seen, "status", draft.trigger.span());
      for (Part part : draft.people) {
        quote(document, evidence, seen, "participants", part.span());
      }
      if (draft.whenSpan != null && !draft.rules.contains(SummitFinder.EDITION_DAYS)) {
        quote(document, evidence, seen, "start", draft.whenSpan);
      }
      if (draft.where != null) {
        quote(document, evidence, seen, "host", draft.where.span());
      }
      draft.outcomes.forEach(one -> quote(document, evidence, seen, "outcomes", one.span()));
      draft.claims.forEach(one -> quote(document, evidence, seen, "claims", one.span()));
      if (draft.seriesSpan != null) {
        quote(document, evidence, seen, "event", draft.seriesSpan);
      }
      if (draft.attributionSpan != null) {
        quote(document, evidence, seen, "attribution", draft.attributionSpan);
      }
    }
    return evidence;
  }

  private static void quote(
      Document document, List<Evidence> evidence, Set<String> seen, String field, Span span) {
    if (seen.add(field + span)) {
      evidence.add(document.quote(field, span));
    }
  }
}
