package org.summitry.extraction.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Claim;
import org.summitry.model.Event;
import org.summitry.model.Form;
import org.summitry.model.Outcome;
import org.summitry.model.Span;

/** What the drafts of one engagement tell beside people, place, days and status. */
final class Gleanings {
  private Gleanings() {}

  /** The summit that it is, or belongs to. */
  static @Nullable Event event(Document document, Cluster cluster) {
    for (Draft draft : cluster.drafts) {
      String series = draft.series;
      if (series != null) {
        Span span = draft.seriesSpan;
        String name = span == null ? null : span.in(document.text());
        return new Event(series, draft.seriesYear, name);
      }
    }
    return null;
  }

  static @Nullable Form form(Cluster cluster) {
    for (Draft draft : cluster.drafts) {
      if (draft.form != null) {
        return draft.form;
      }
    }
    return null;
  }

  /** Who says so by the first clause that tells; outermost first. */
  static List<String> attribution(Cluster cluster) {
    return cluster.drafts.stream()
        .map(draft -> draft.attribution)
        .filter(chain -> !chain.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  static List<Outcome> outcomes(Document document, Cluster cluster) {
    return cluster.drafts.stream()
        .flatMap(draft -> draft.outcomes.stream())
        .map(one -> new Outcome(one.type(), one.span().in(document.text())))
        .distinct()
        .toList();
  }

  static List<Claim> claims(Document document, Cluster cluster) {
    return cluster.drafts.stream()
        .flatMap(draft -> draft.claims.stream())
        .map(
            one -> new Claim(one.type(), one.number(), one.since(), one.span().in(document.text())))
        .distinct()
        .toList();
  }
}
