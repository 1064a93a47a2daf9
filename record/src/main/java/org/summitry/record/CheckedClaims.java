package org.summitry.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.Claim;
import org.summitry.model.Engagement;
import org.summitry.model.Participant;
import org.summitry.resolution.ClaimCheck;
import org.summitry.resolution.ClaimCheck.Finding;

/** The countable claims that a dossier's articles make, each held against the record. */
public final class CheckedClaims {
  private CheckedClaims() {}

  /** One finding for each different wording, in the order of the sources. */
  public static List<Finding> of(Dossier dossier, Record record) {
    Engagement engagement = dossier.engagement();
    Map<String, Finding> findings = new LinkedHashMap<>();
    List<Engagement> itinerary = null;
    for (Dossier.Source source : dossier.sources()) {
      for (Claim claim : source.report().claims()) {
        itinerary = itinerary == null ? itinerary(engagement, record) : itinerary;
        Finding finding = ClaimCheck.check(claim, engagement, day(source.article()), itinerary);
        findings.putIfAbsent(claim.text(), finding);
      }
    }
    return List.copyOf(findings.values());
  }

  private static List<Engagement> itinerary(Engagement engagement, Record record) {
    return engagement.participants().stream()
        .findFirst()
        .map(Participant::key)
        .map(record::listItinerary)
        .orElse(List.of());
  }

  private static @Nullable LocalDate day(Article article) {
    return article.published() == null ? null : article.published().first();
  }
}
