package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/** Brings together what several clauses of an article say of one engagement. */
final class DraftMerger {
  private static final Set<String> FOR_TWO = Vocabulary.of("for-two");
  private static final Set<String> FOR_THREE = Vocabulary.of("for-three");
  private static final int NEAR = 3;
  private static final int DAYS = 1;

  /** So near to one another, days of one person in one country are of one stay. */
  private static final int STAY_DAYS = 4;

  private static final int LEAD = 2;

  /** So many days apart may lie what is told of one journey to a gathering. */
  private static final int GATHERING_DAYS = 8;

  private static final int LONG_AGO_DAYS = 200;

  private final @Nullable LocalDate day;

  /**
   * @param day about when the article was written, null when not known
   */
  DraftMerger(@Nullable LocalDate day) {
    this.day = day;
  }

  /** Drafts of one engagement, in text order. */
  static final class Cluster {
    final List<Draft> drafts = new ArrayList<>();
    final Draft first;

    Cluster(Draft first) {
      this.first = first;
      drafts.add(first);
    }
  }

  /** One cluster for each engagement. */
  List<Cluster> merge(List<Draft> drafts) {
    List<Cluster> clusters = new ArrayList<>();
    for (Draft draft : drafts) {
      Cluster home = null;
      for (Cluster cluster : clusters) {
        if (cluster.drafts.stream()
            .allMatch(other -> fits(other, draft) || isCovered(cluster, other, draft))) {
          home = cluster;
        }
      }
      if (home == null) {
        clusters.add(new Cluster(draft));
      } else {
        home.drafts.add(draft);
      }
    }
    return clusters;
  }

  /**
   * "Talks with Oyo and Ado in Accra": what names one of the two, and what names the other, both
   * fit the encounter that names them all.
   */
  private boolean isCovered(Cluster cluster, Draft other, Draft draft) {
    return draft.kind != Kind.VISIT
        && cluster.drafts.stream()
            .filter(whole -> whole.people.size() > other.people.size())
            .filter(whole -> whole.entities().containsAll(other.entities()))
            .anyMatch(whole -> fits(whole, draft));
  }

  private boolean fits(Draft a, Draft b) {
    return a.kind == b.kind
        && !NewDay.isOfOneChange(a, b)
        && !FormerDay.isOfOneChange(a, b)
        && a.rules.contains(OpenSlots.NEXT_ONE) == b.rules.contains(OpenSlots.NEXT_ONE)
        && fitsPeople(a, b)
        && fitsPlace(a, b)
        && fitsDate(a, b)
        && fitsStatus(a, b);
  }

  private static boolean fitsPeople(Draft a, Draft b) {
    return switch (a.kind) {
      case VISIT -> {
        Part one = a.traveller();
        Part two = b.traveller();
        yield one != null && two != null && one.entity().key().equals(two.entity().key());
      }
      case SUMMIT -> Objects.equals(a.series, b.series) || isNameless(a, b);
      case MEETING, CALL -> {
        long shared = a.entities().stream().filter(b::has).count();
        int smaller = Math.min(a.people.size(), b.people.size());
        yield shared >= 2
            && shared == smaller
            && (a.people.size() == b.people.size()
                || smaller >= 2
                    && Math.max(a.people.size(), b.people.size()) - smaller <= 1
                    && !isForTwo(a)
                    && !isForTwo(b)
                    && !isForThree(a)
                    && !isForThree(b));
      }
    };
  }

  /** "the Gaza summit", "a summit on Gaza": one of them has no name, and somebody is at both. */
  private static boolean isNameless(Draft a, Draft b) {
    return (a.series == null || b.series == null)
        && a.where != null
        && b.where != null
        && a.when.start() != null
        && a.when.start().equals(b.when.start())
        && a.entities().stream().anyMatch(b::has);
  }

  /** "a bilateral meeting with each": not the talks of three that are told, too. */
  private static boolean isForTwo(Draft draft) {
    return draft.people.size() == 2 && isSaidNear(draft, FOR_TWO);
  }

  /** "a trilateral meeting": not the talks of two of them that are told, too. */
  private static boolean isForThree(Draft draft) {
    return draft.people.size() == 3 && isSaidNear(draft, FOR_THREE);
  }

  private static boolean isSaidNear(Draft draft, Set<String> words) {
    return draft.sentence.tokens().stream()
        .filter(token -> Math.abs(token.index() - draft.trigger.index()) <= NEAR)
        .anyMatch(token -> words.contains(token.lemma()));
  }

  private static boolean fitsPlace(Draft a, Draft b) {
    if (a.kind == Kind.CALL) {
      return true;
    }
    if (a.where == null || b.where == null) {
      return a.kind != Kind.VISIT || a.definite || b.definite;
    }
    return a.where.country().equals(b.where.country());
  }

  /** What is told of as going on or ahead, or first of all, is of these days. */
  private static boolean isNews(Draft draft) {
    Status status = draft.status.status();
    boolean now = status == Status.UNDERWAY || status == Status.PLANNED;
    return draft.kind == Kind.VISIT && (now || draft.sentence.index() < LEAD);
  }

  private static boolean isBackground(PartialDate date, @Nullable LocalDate day) {
    return day != null && date.last().isBefore(day.minusDays(LONG_AGO_DAYS));
  }

  /** Two stays in one country for the same edition of a gathering are one. */
  private static boolean isForOneGathering(Draft a, Draft b) {
    return a.kind == Kind.VISIT
        && a.series != null
        && a.seriesYear != null
        && a.series.equals(b.series)
        && a.seriesYear.equals(b.seriesYear)
        && (a.when.start() == null
            || b.when.start() == null
            || a.when.start().isCompatible(b.when.start(), GATHERING_DAYS));
  }

  private boolean fitsDate(Draft a, Draft b) {
    PartialDate one = a.when.start();
    PartialDate two = b.when.start();
    if (isForOneGathering(a, b) || isLentToUndone(a, b) || isLentToUndone(b, a)) {
      return true;
    }
    if (one == null || two == null) {
      PartialDate known = one == null ? two : one;
      return known == null || !isBackground(known, day) || !isNews(one == null ? a : b);
    }
    boolean coarse = one.precision() == two.precision() && !one.isDay();
    if (coarse
        ? one.equals(two)
        : one.isCompatible(two, isStay(a) && isStay(b) ? STAY_DAYS : DAYS)) {
      return true;
    }
    return inRange(a.when, two) || inRange(b.when, one);
  }

  /** "called off his trip in December. He was to visit Peru after the summit": the same plan. */
  private static boolean isLentToUndone(Draft undone, Draft plan) {
    boolean off =
        undone.status.status() == Status.CANCELLED || undone.status.status() == Status.POSTPONED;
    return off
        && plan.lentMonth
        && undone.kind == Kind.VISIT
        && undone.sentence.index() < plan.sentence.index()
        && plan.status.status() == Status.PLANNED
        && OldPlan.isToldOfThePast(plan);
  }

  /** A stay that took place or will, whatever the day told of it is: its first, a later one. */
  private static boolean isStay(Draft draft) {
    return draft.kind == Kind.VISIT
        && switch (draft.status.status()) {
          case HELD, UNDERWAY, PLANNED, POSSIBLE -> true;
          case POSTPONED, CANCELLED, DENIED -> false;
        };
  }

  private static boolean inRange(DateRange range, PartialDate date) {
    @Nullable PartialDate end = range.end();
    if (range.start() == null || end == null) {
      return false;
    }
    LocalDate first = date.first();
    return !first.isBefore(range.start().first()) && !first.isAfter(end.last());
  }

  /** "details of the president's visit": the one known already. */
  static boolean isOwned(Draft draft) {
    boolean bare = draft.trigger.isNoun() && draft.when.start() == null;
    String marker = draft.sentence.marker(draft.trigger);
    return bare
        && (marker.equals("about") || marker.equals("on") || marker.equals("of"))
        && draft.sentence.child(draft.trigger, "nmod:poss").isPresent();
  }

  /** Who has landed is there for what the article says is still to be done there. */
  private static boolean isArrived(Draft draft) {
    return draft.kind == Kind.VISIT
        && draft.sentence.index() < LEAD
        && draft.aspect == Frame.Aspect.ARRIVE
        && draft.status.status() == Status.HELD;
  }

  /** Who has set off for a place has what is planned there still ahead. */
  private static boolean isPlan(Draft draft) {
    return draft.kind == Kind.VISIT && draft.status.status() == Status.PLANNED;
  }

  /** What was done once and what will be done are two, unless they have the same date. */
  private boolean fitsStatus(Draft a, Draft b) {
    if (a.status.isWeak() || b.status.isWeak()) {
      return true;
    }
    boolean pastA = a.status.status() == Status.HELD;
    boolean pastB = b.status.status() == Status.HELD;
    if (pastA == pastB) {
      return true;
    }
    if (a.aspect == Aspect.DEPART && isPlan(b) || b.aspect == Aspect.DEPART && isPlan(a)) {
      return true;
    }
    boolean dated = a.when.start() != null && b.when.start() != null;
    boolean encounter =
        (a.kind == Kind.MEETING || a.kind == Kind.CALL) && a.people.size() == b.people.size();
    if (NextTime.are(a, b, day)) {
      return false;
    }
    if (encounter && !dated) {
      return true;
    }
    boolean underway = a.status.status() == Status.UNDERWAY || b.status.status() == Status.UNDERWAY;
    return dated
        || underway
        || isArrived(a)
        || isArrived(b)
        || a.definite
        || b.definite
        || isOwned(a)
        || isOwned(b)
        || Math.abs(a.sentence.index() - b.sentence.index()) <= 2;
  }
}
