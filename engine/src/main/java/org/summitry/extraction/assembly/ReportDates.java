package org.summitry.extraction.assembly;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/** The days of an engagement: the most precise that its drafts tell. */
final class ReportDates {
  private static final Set<String> ONCE = Vocabulary.of("told-as-once");
  private static final Set<String> HAS = Set.of("has", "have");
  private static final int LEAD_SENTENCES = 3;
  private static final Set<String> PAST = Vocabulary.of("past-adjectives");

  private ReportDates() {}

  /** The most precise start, with the end told beside it. */
  static DateRange of(Document document, Cluster cluster, boolean official) {
    DateRange best =
        cluster.drafts.stream()
            .filter(draft -> !isPlanOfOneThere(draft, document, cluster))
            .map(draft -> draft.when)
            .filter(range -> range.start() != null)
            .filter(range -> !isOfJourney(range, cluster))
            .max(
                Comparator.comparing(
                        (DateRange range) -> Objects.requireNonNull(range.start()).precision())
                    .thenComparing(range -> range.end() != null))
            .map(range -> cluster.first.kind == Kind.VISIT ? FirstDay.of(range, cluster) : range)
            .orElse(DateRange.UNKNOWN);
    DayInterval published = document.article().published();
    DateRange told = UndatedDays.of(document, cluster);
    if (told.start() != null && isRefined(best, told.start(), cluster)) {
      return withEnd(told, cluster);
    }
    boolean log = LiveLog.is(document);
    int reach = log && cluster.first.kind != Kind.VISIT ? Integer.MAX_VALUE : LEAD_SENTENCES;
    boolean ofDay = official || log;
    if (best.start() != null
        && !(ofDay && isDayOfRelease(best.start(), published, cluster, reach))) {
      return withEnd(best, cluster);
    }
    boolean done = ReportStatus.firm(cluster).stream().anyMatch(d -> d.status.isDone());
    if (!done && best.start() == null && best.end() == null) {
      return UndatedDays.ofPlan(document, cluster);
    }
    boolean left = cluster.drafts.stream().anyMatch(d -> d.rule.equals(Endings.CAME_FROM));
    boolean lead =
        !left
            && cluster.drafts.stream().noneMatch(OtherTimes::isToldAsEarlier)
            && (ofDay || cluster.drafts.stream().anyMatch(ReportDates::isNews));
    if (!done
        || published == null
        || ReportStatus.firm(cluster).stream().allMatch(ReportDates::isPast)) {
      return best;
    }
    Optional<PartialDate> day = published.toPartialDate();
    return day.map(date -> lead ? date : month(date))
        .map(date -> withEnd(DateRange.of(date), cluster))
        .orElse(DateRange.UNKNOWN);
  }

  private static boolean isNews(Draft draft) {
    return draft.sentence.index() < LEAD_SENTENCES
        || isToldAsJustDone(draft)
        || isToldAsNews(draft);
  }

  /** "to Peru and Chile from 3 to 9 May", then "in Peru from 3 to 5": the days of the journey. */
  private static boolean isOfJourney(DateRange range, Cluster cluster) {
    return range.end() != null
        && cluster.drafts.stream()
            .map(draft -> draft.when)
            .filter(other -> other.start() != null && other.end() != null && !other.equals(range))
            .anyMatch(other -> isWithin(other, range));
  }

  private static boolean isWithin(DateRange inner, DateRange outer) {
    return !Objects.requireNonNull(inner.start())
            .first()
            .isBefore(Objects.requireNonNull(outer.start()).first())
        && !Objects.requireNonNull(inner.end())
            .last()
            .isAfter(Objects.requireNonNull(outer.end()).last());
  }

  /** Whether the day of the story says more than the clauses themselves do. */
  private static boolean isRefined(DateRange best, PartialDate day, Cluster cluster) {
    PartialDate start = best.start();
    boolean lent =
        cluster.drafts.stream().allMatch(draft -> draft.lentMonth || draft.when.start() == null);
    return start == null || lent && !start.isDay() && start.contains(day);
  }

  /**
   * A principal's release that tells in its first sentences whom he met tells of its day, also
   * where only the month of the gathering around it is known: "met with Sall" at the G7. A live log
   * tells of its day all through.
   */
  private static boolean isDayOfRelease(
      PartialDate start, @Nullable DayInterval published, Cluster cluster, int reach) {
    return cluster.drafts.stream().allMatch(draft -> draft.lentMonth || draft.when.start() == null)
        && published != null
        && !start.isDay()
        && start.contains(PartialDate.of(published.last()))
        && cluster.drafts.stream()
            .anyMatch(draft ->
                draft.sentence.index() < reach
                    && !draft.status.isWeak()
                    && draft.status.status() == Status.HELD);
  }

  /** "his recent trip" is over, nobody knows since when; "On the Visit of X" says no more. */
  private static boolean isPast(Draft draft) {
    boolean heading =
        draft.kind == Kind.VISIT
            && draft.status.isWeak()
            && draft.sentence.zone() == Sentence.Zone.HEADLINE;
    return heading || PAST.contains(draft.status.reason()) || isOfOnce(draft);
  }

  /** "The two had last met in Lima": some time before. */
  private static boolean isOfOnce(Draft draft) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return verb.isVerb()
        && verb.index() > 0
        && ONCE.contains(draft.sentence.tokens().get(verb.index() - 1).word());
  }

  /** Who has just landed came before the day for which the story says what is to be done there. */
  private static boolean isPlanOfOneThere(Draft draft, Document document, Cluster cluster) {
    DayInterval published = document.article().published();
    PartialDate start = draft.when.start();
    boolean ahead =
        draft.kind == Kind.VISIT
            && published != null
            && start != null
            && start.first().isAfter(published.last());
    return ahead
        && cluster.drafts.stream()
            .filter(other -> other.when.start() == null && !other.status.isWeak())
            .filter(other -> other.sentence.index() < LEAD_SENTENCES)
            .anyMatch(other ->
                other.aspect == Frame.Aspect.ARRIVE && other.status.status() == Status.HELD
                    || other.status.status() == Status.UNDERWAY);
  }

  /**
   * "Macron greeted him on the steps", "He has also arrived": the plain past of a main clause, and
   * that somebody has come, tell the day's news.
   */
  private static boolean isToldAsNews(Draft draft) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    boolean main =
        verb.isRelation("root")
            || verb.isRelation("parataxis")
            || verb.isRelation("conj")
            || verb.isRelation("ccomp");
    boolean come =
        draft.aspect == Frame.Aspect.ARRIVE
            && draft.sentence.children(verb).stream()
                .anyMatch(c -> c.relation().startsWith("aux") && HAS.contains(c.word()));
    return main
        && (come || verb.tag().equals("VBD"))
        && !draft.status.isWeak()
        && draft.status.status() == Status.HELD;
  }

  /** "had just had talks with her": on the day of writing. */
  private static boolean isToldAsJustDone(Draft draft) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return draft.sentence.children(verb, "advmod").stream()
        .anyMatch(child -> child.lemma().equals("just") && child.index() < verb.index());
  }

  /** The last day as another clause tells it: "arrived on Monday", "remains until Thursday". */
  private static DateRange withEnd(DateRange range, Cluster cluster) {
    PartialDate start = range.start();
    if (start == null || range.end() != null || cluster.first.kind != Kind.VISIT) {
      return range;
    }
    return cluster.drafts.stream()
        .map(draft -> draft.when)
        .filter(other -> other.end() != null && other.end().isDay())
        .filter(other -> other.start() == null || other.start().isCompatible(start, 1))
        .filter(other -> !Objects.requireNonNull(other.end()).last().isBefore(start.first()))
        .findFirst()
        .map(other -> new DateRange(start, other.end()))
        .orElseGet(() -> byLength(range, start, cluster));
  }

  /** "arrived on Monday", "a visit of two days". */
  private static DateRange byLength(DateRange range, PartialDate start, Cluster cluster) {
    int days = cluster.drafts.stream().mapToInt(draft -> draft.days).max().orElse(0);
    return start.isDay() && days > 0
        ? new DateRange(start, PartialDate.of(start.first().plusDays(days - 1L)))
        : range;
  }

  /** News without a date tells of about now: the month, not a guessed day. */
  private static PartialDate month(PartialDate date) {
    return date.month() == 0 ? date : new PartialDate(date.year(), date.month(), 0);
  }
}
