package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.DocumentReader;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.time.DateRange;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Article;
import org.summitry.model.Event;
import org.summitry.model.Kind;
import org.summitry.model.Participant;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Status;

/** Makes one report of the drafts of one engagement. */
final class ReportMaker {
  private static final double DOUBT = 0.25;
  private static final String NOT_IN_SO_MANY_WORDS =
      "likely by the words around, not said outright";
  private static final int LEAD = 2;
  private static final double LEAST = 0.1;

  private final ReportPeople people;
  private final Territories territories = Territories.standard();

  ReportMaker(Gazetteer gazetteer) {
    this.people = new ReportPeople(gazetteer);
  }

  /**
   * The report, or empty when the engagement is none by the codebook.
   *
   * @param home the country of the principal whose own publication the article is, which then tells
   *     of its day
   */
  Optional<Report> make(Document document, Cluster cluster, Optional<String> home) {
    boolean official = home.isPresent();
    Article article = document.article();
    DateRange when = ReportDates.of(document, cluster, official);
    LocalDate day = when.start() != null ? when.start().first() : DocumentReader.day(article);
    List<Participant> cast = people.of(cluster, day);
    Where where = ReportPlaces.of(cluster, cast);
    Kind kind = cluster.first.kind;
    if (kind == Kind.SUMMIT && cast.isEmpty() && !isSaidToBeHeld(cluster)
        || !isEngagement(kind, cast, where)) {
      return Optional.empty();
    }
    Status status = ReportStatus.of(cluster, when, article.published());
    if (official && isFirstTold(cluster)) {
      cluster.first.rules.add(Report.OWN_NEWS + home.orElseThrow());
    }
    return Optional.of(report(document, cluster, cast, when, where, status));
  }

  private static Report report(
      Document document,
      Cluster cluster,
      List<Participant> people,
      DateRange when,
      @Nullable Where where,
      Status status) {
    Article article = document.article();
    Kind kind = cluster.first.kind;
    Event event = Gleanings.event(document, cluster);
    Set<String> rules = new LinkedHashSet<>();
    Set<String> doubts = new LinkedHashSet<>();
    cluster.drafts.forEach(draft -> {
      rules.addAll(draft.rules);
      doubts.addAll(draft.doubts);
    });
    double likelihood = likelihood(cluster);
    double confidence = Math.max(LEAST, likelihood - DOUBT * doubts.size());
    if (likelihood < 1) {
      doubts.add(NOT_IN_SO_MANY_WORDS);
    }
    if (cluster.drafts.stream().anyMatch(draft -> isSaid(draft, when))) {
      rules.remove(Report.EDITION_DAYS);
    }
    String host = kind == Kind.CALL || where == null ? null : where.country();
    String place = kind == Kind.CALL || where == null ? null : where.city();
    return new Report(
        ReportId.of(article, kind, people, host, when, event),
        article.name(),
        article.part(),
        kind,
        status,
        people,
        host,
        place,
        when.start(),
        when.end(),
        Gleanings.form(cluster),
        event,
        Gleanings.outcomes(document, cluster),
        Gleanings.attribution(cluster),
        Quotes.of(document, cluster, where),
        Gleanings.claims(document, cluster),
        List.copyOf(rules),
        confidence,
        List.copyOf(doubts));
  }

  private static double likelihood(Cluster cluster) {
    return cluster.drafts.stream().mapToDouble(draft -> draft.likelihood).max().orElseThrow();
  }

  /** Whether the draft has the day from the text and not from what is known of the gathering. */
  private static boolean isSaid(Draft draft, DateRange when) {
    return draft.when.start() != null
        && draft.when.start().equals(when.start())
        && draft.whenSpan != null
        && !draft.rules.contains(Report.EDITION_DAYS);
  }

  /** "X met today with Y" is what the publication is about. */
  private static boolean isFirstTold(Cluster cluster) {
    return cluster.first.kind == Kind.MEETING
        && cluster.drafts.stream()
            .anyMatch(draft ->
                draft.trigger.isVerb()
                    && draft.sentence.index() < LEAD
                    && draft.status.status() == Status.HELD);
  }

  /** A summit that nobody is said to attend counts when the text gives its day and place. */
  private static boolean isSaidToBeHeld(Cluster cluster) {
    return cluster.drafts.stream()
        .filter(d -> d.whenSpan != null || d.status.status() == Status.UNDERWAY)
        .anyMatch(d -> d.where != null && d.where.explicit());
  }

  private boolean isEngagement(Kind kind, List<Participant> people, @Nullable Where where) {
    return switch (kind) {
      case VISIT ->
          where != null
              && people.stream()
                  .filter(p -> p.role() == Role.TRAVELLER)
                  .anyMatch(p -> !territories.isHome(where.country(), p.country()));
      case MEETING, CALL ->
          people.size() >= 2
              && people.stream()
                      .map(p -> p.country() == null ? p.name() : p.country())
                      .distinct()
                      .count()
                  >= 2;
      case SUMMIT -> true;
    };
  }
}
