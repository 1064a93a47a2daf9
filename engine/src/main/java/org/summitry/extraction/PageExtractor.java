package org.summitry.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Report;
import org.summitry.model.Role;

/**
 * Extracts from all stories of one page: those in a language that is read, and each engagement
 * once, though a teaser or caption may tell it again.
 */
public final class PageExtractor {
  private static final int DAYS = 1;

  private final Extractor extractor;

  public PageExtractor(Extractor extractor) {
    this.extractor = extractor;
  }

  /** One extraction for each article, in the same order. */
  public List<Extraction> extract(List<Article> articles) {
    return withoutRepeats(articles.stream().map(this::extract).toList());
  }

  private Extraction extract(Article article) {
    String language = article.language();
    boolean read = language == null || language.equals("en");
    return read ? extractor.extract(article) : Extraction.NOTHING;
  }

  /** Leaves of reports of one engagement the one with the most precise date, else the first. */
  public static List<Extraction> withoutRepeats(List<Extraction> extractions) {
    List<Report> kept = new ArrayList<>();
    for (Extraction extraction : extractions) {
      for (Report report : extraction.reports()) {
        keep(kept, report);
      }
    }
    Set<Report> left = new HashSet<>(kept);
    return extractions.stream()
        .map(extraction ->
            new Extraction(
                extraction.reports().stream().filter(left::contains).toList(),
                extraction.review(),
                extraction.issues()))
        .toList();
  }

  private static void keep(List<Report> kept, Report report) {
    for (int i = 0; i < kept.size(); i++) {
      Report before = kept.get(i);
      if (before.part() != report.part() && isSame(before, report)) {
        if (precision(report) > precision(before)) {
          kept.set(i, report);
        }
        return;
      }
    }
    kept.add(report);
  }

  private static int precision(Report report) {
    return report.start() == null ? 0 : report.start().precision();
  }

  private static boolean isSame(Report one, Report other) {
    return one.kind() == other.kind()
        && (one.kind() == Kind.SUMMIT
            ? Objects.equals(one.event(), other.event())
            : people(one).equals(people(other)))
        && (one.host() == null || other.host() == null || one.host().equals(other.host()))
        && agree(one.start(), other.start());
  }

  private static Set<String> people(Report report) {
    Set<String> keys = new HashSet<>();
    for (Participant participant : report.participants()) {
      if (report.kind() != Kind.VISIT || participant.role() == Role.TRAVELLER) {
        keys.add(participant.key());
      }
    }
    return keys;
  }

  private static boolean agree(@Nullable PartialDate one, @Nullable PartialDate other) {
    return one == null || other == null || one.isCompatible(other, DAYS);
  }
}
