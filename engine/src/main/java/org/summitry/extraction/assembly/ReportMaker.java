package org.summitry.extraction.assembly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.time.DateRange;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Person;
import org.summitry.gazetteer.Term;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.Event;
import org.summitry.model.Evidence;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Participant;
import org.summitry.model.Report;
import org.summitry.model.Role;
import org.summitry.model.Span;
import org.summitry.model.Status;

/** Makes one report of the drafts of one engagement. */
final class ReportMaker {
  private static final int LEAD_SENTENCES = 3;
  private static final Set<String> PAST =
      Set.of("recent", "last", "previous", "earlier", "past", "latest", "prior");

  private final Gazetteer gazetteer;

  private final Territories territories = Territories.standard();

  ReportMaker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The report, or empty when the engagement is none by the codebook.
   *
   * @param official whether the article is a principal's own publication: it tells of its day
   */
  Optional<Report> make(Document document, Cluster cluster, boolean official) {
    Article article = document.article();
    DateRange when = when(document, cluster, official);
    Where where = where(cluster);
    LocalDate day =
        when.start() != null
            ? when.start().first()
            : org.summitry.extraction.document.DocumentReader.day(article);
    List<Participant> people = people(cluster, day);
    if (where == null && cluster.first.kind == Kind.MEETING) {
      where = hostCountry(people, cluster.first.trigger.span());
    }
    Status status = status(cluster, when, article.published());
    if (cluster.first.kind == Kind.SUMMIT && people.isEmpty() && !isSaidToBeHeld(cluster)) {
      return Optional.empty();
    }
    if (!isEngagement(cluster.first.kind, people, where)) {
      return Optional.empty();
    }
    Draft lead = cluster.first;
    Event event =
        cluster.drafts.stream()
            .filter(d -> d.series != null)
            .findFirst()
            .map(d ->
                new Event(
                    java.util.Objects.requireNonNull(d.series),
                    d.seriesYear,
                    d.seriesSpan == null ? null : d.seriesSpan.in(document.text())))
            .orElse(null);
    Set<String> rules = new LinkedHashSet<>();
    Set<String> doubts = new LinkedHashSet<>();
    cluster.drafts.forEach(d -> {
      rules.addAll(d.rules);
      doubts.addAll(d.doubts);
    });
    String host = lead.kind == Kind.CALL || where == null ? null : where.country();
    String place = lead.kind == Kind.CALL || where == null ? null : where.city();
    return Optional.of(
        new Report(
            id(article, lead.kind, people, host, when, event),
            article.name(),
            article.part(),
            lead.kind,
            status,
            people,
            host,
            place,
            when.start(),
            when.end(),
            cluster.drafts.stream()
                .map(d -> d.form)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null),
            event,
            List.of(),
            List.of(),
            evidence(document, cluster, where),
            List.of(),
            List.copyOf(rules),
            Math.max(0.1, 1 - 0.25 * doubts.size()),
            List.copyOf(doubts)));
  }

  /** The most precise start, with the end told beside it. */
  private static DateRange when(Document document, Cluster cluster, boolean official) {
    DateRange best =
        cluster.drafts.stream()
            .map(draft -> draft.when)
            .filter(range -> range.start() != null)
            .max(
                Comparator.comparing((DateRange range) ->
                        java.util.Objects.requireNonNull(range.start()).precision())
                    .thenComparing(range -> range.end() != null))
            .orElse(DateRange.UNKNOWN);
    if (best.start() != null) {
      return best;
    }
    DayInterval published = document.article().published();
    boolean done =
        firm(cluster).stream()
            .anyMatch(
                d -> d.status.status() == Status.HELD || d.status.status() == Status.UNDERWAY);
    boolean lead =
        official || cluster.drafts.stream().anyMatch(d -> d.sentence.index() < LEAD_SENTENCES);
    if (!done || published == null || firm(cluster).stream().allMatch(ReportMaker::isPast)) {
      return best;
    }
    Optional<PartialDate> day = published.toPartialDate();
    return day.map(date -> lead ? date : month(date)).map(DateRange::of).orElse(DateRange.UNKNOWN);
  }

  /** "his recent trip" is over, nobody knows since when. */
  private static boolean isPast(Draft draft) {
    return PAST.contains(draft.status.reason());
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

  /** News without a date tells of about now: the month, not a guessed day. */
  private static PartialDate month(PartialDate date) {
    return date.month() == 0 ? date : new PartialDate(date.year(), date.month(), 0);
  }

  private static @Nullable Where where(Cluster cluster) {
    Where best = null;
    for (Draft draft : cluster.drafts) {
      Where where = draft.where;
      if (where != null && (best == null || (best.city() == null && where.city() != null))) {
        best = where;
      }
    }
    return best;
  }

  private List<Participant> people(Cluster cluster, @Nullable LocalDate day) {
    Map<String, Participant> people = new LinkedHashMap<>();
    for (Draft draft : cluster.drafts) {
      for (Part part : draft.people) {
        Participant participant = participant(part, day);
        people.merge(participant.key(), participant, ReportMaker::moreSaid);
      }
    }
    return List.copyOf(people.values());
  }

  /** Who takes part in one sentence and receives in the next is the host. */
  private static Participant moreSaid(Participant before, Participant again) {
    boolean hosts = before.role() == Role.PARTICIPANT && again.role() == Role.HOST;
    return hosts ? before.withRole(Role.HOST) : before;
  }

  private Participant participant(Part part, @Nullable LocalDate day) {
    Entity entity = part.entity();
    Person person = entity.person();
    if (person == null) {
      return new Participant(
          null,
          entity.name(),
          entity.officeWords(),
          entity.country(),
          org.summitry.model.Rank.SENIOR,
          part.role());
    }
    if (entity.byRole() && day != null && entity.office() != null && entity.country() != null) {
      List<Term> holders = gazetteer.holders(entity.office(), entity.country(), day);
      if (!holders.isEmpty()) {
        return of(holders.getFirst(), part.role());
      }
    }
    Optional<Term> term = day == null ? Optional.empty() : gazetteer.officeOf(person, day);
    List<Term> terms = gazetteer.terms(person);
    if (term.isEmpty() && !terms.isEmpty()) {
      term = Optional.of(nearest(terms, day));
    }
    return term.map(t -> of(t, part.role()))
        .orElseGet(() ->
            new Participant(person.id(), entity.name(), null, entity.country(), null, part.role()));
  }

  /** The last term before the day: what a former leader was; else the first. */
  private static Term nearest(List<Term> terms, @Nullable LocalDate day) {
    return terms.stream()
        .filter(term -> day == null || !term.start().first().isAfter(day))
        .max(Comparator.comparing(Term::start))
        .orElse(terms.getFirst());
  }

  private static Participant of(Term term, Role role) {
    return new Participant(
        term.person().id(),
        term.person().name(),
        term.office().title(),
        term.office().country(),
        term.office().rank(),
        role);
  }

  /** Those whose status a verb tells, where there are any. */
  private static List<Draft> firm(Cluster cluster) {
    List<Draft> firm = cluster.drafts.stream().filter(d -> !d.status.isWeak()).toList();
    return firm.isEmpty() ? cluster.drafts : firm;
  }

  /** The strongest statement: what was settled over what was announced over what was possible. */
  private static Status status(Cluster cluster, DateRange when, @Nullable DayInterval published) {
    List<Status> said = firm(cluster).stream().map(d -> d.status.status()).toList();
    for (Status status :
        List.of(
            Status.POSTPONED,
            Status.CANCELLED,
            Status.DENIED,
            Status.UNDERWAY,
            Status.HELD,
            Status.PLANNED,
            Status.POSSIBLE)) {
      if (said.contains(status)) {
        return byDate(Progress.of(cluster, status, when, published), when, published);
      }
    }
    throw new IllegalStateException("no status is missing from the order");
  }

  /** What lies ahead of the article is not held; what lies well behind it is not under way. */
  private static Status byDate(Status status, DateRange when, @Nullable DayInterval published) {
    if (published == null || when.start() == null) {
      return status;
    }
    LocalDate start = when.start().first();
    LocalDate end = when.end() != null ? when.end().last() : when.start().last();
    if ((status == Status.HELD || status == Status.UNDERWAY) && start.isAfter(published.last())) {
      return Status.PLANNED;
    }
    if (status == Status.UNDERWAY && end.isBefore(published.first().minusDays(1))) {
      return Status.HELD;
    }
    return status;
  }

  /** A summit that nobody is said to attend counts when the text gives its day and place. */
  private static boolean isSaidToBeHeld(Cluster cluster) {
    return cluster.drafts.stream()
        .anyMatch(d -> d.whenSpan != null && d.where != null && d.where.explicit());
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

  private static List<Evidence> evidence(
      Document document, Cluster cluster, @Nullable Where where) {
    List<Evidence> evidence = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Draft draft : cluster.drafts) {
      quote(document, evidence, seen, "kind", draft.sentence.span());
      quote(document, evidence, seen, "status", draft.trigger.span());
      for (Part part : draft.people) {
        quote(document, evidence, seen, "participants", part.span());
      }
      if (draft.whenSpan != null) {
        quote(document, evidence, seen, "start", draft.whenSpan);
      }
      if (draft.where != null) {
        quote(document, evidence, seen, "host", draft.where.span());
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

  private static String id(
      Article article,
      Kind kind,
      List<Participant> people,
      @Nullable String host,
      DateRange when,
      @Nullable Event event) {
    List<String> keys = people.stream().map(Participant::key).sorted().toList();
    String content =
        article.id()
            + "|"
            + kind.code()
            + "|"
            + keys
            + "|"
            + host
            + "|"
            + when.start()
            + "|"
            + when.end()
            + "|"
            + (event == null ? "" : event.series() + event.year());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "r" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
