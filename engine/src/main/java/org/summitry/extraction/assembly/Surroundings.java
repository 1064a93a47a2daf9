package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.time.DateRange;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * What a clause leaves open and the story around it tells. A meeting during a visit takes place
 * where and when the visit does: after "Costa is in Luanda until Friday", "He will meet President
 * Lourenço" is in Angola in that month. The stages of one journey lie in one month. Only as precise
 * as that: the day is taken over when the visit lasts no longer, or when its sentence stands beside
 * and names no end.
 */
final class Surroundings {
  /** The rule of a stage that has the month of another, and no day of its own. */
  static final String SAME_JOURNEY = "same journey";

  private static final int NEAR_SENTENCES = 3;
  private static final int NEAR_PLANS = 8;
  private static final int LONGEST_STAY_DAYS = 14;
  private static final int LONG_AGO_DAYS = 30;
  private static final int BESIDE = 2;

  private final Homes homes;
  private final @Nullable LocalDate day;

  /**
   * @param day about when the article was written, null when not known
   */
  Surroundings(Gazetteer gazetteer, @Nullable LocalDate day) {
    this.homes = new Homes(gazetteer, day);
    this.day = day;
  }

  /** Places the meetings that are only likely: at home with one, where the other was told to be. */
  void place(List<Draft> likely, List<Draft> told) {
    for (Draft draft : likely) {
      if (draft.kind == Kind.MEETING && draft.where == null && draft.people.size() == 2) {
        visitOf(draft, told)
            .filter(visit -> isLocal(visit, draft))
            .ifPresent(visit -> takePlace(draft, visit));
      }
    }
  }

  /** Fills places and dates of the drafts that have none. */
  void fill(List<Draft> told) {
    for (Draft draft : told) {
      boolean undated = draft.kind == Kind.VISIT && draft.when.start() == null;
      if (undated && !isForDatedGathering(draft, told)) {
        otherStage(draft, told).ifPresent(stage -> takeMonth(draft, stage, SAME_JOURNEY));
      }
    }
    for (Draft draft : told) {
      boolean open = draft.where == null || draft.when.start() == null;
      if (draft.kind == Kind.MEETING && open) {
        List<Draft> dated = told.stream().filter(v -> v.when.start() != null).toList();
        Optional<Draft> visit = visitOf(draft, told);
        visit.ifPresent(v -> takePlace(draft, v));
        visitOf(draft, dated).ifPresent(v -> takeTime(draft, dayOf(v, draft, dated)));
        if (visit.isEmpty()) {
          Sidelines.find(draft, told, homes).ifPresent(g -> takeFromVisit(draft, g));
        }
      }
    }
    for (Draft draft : told) {
      boolean ahead = draft.kind == Kind.MEETING && draft.status.status() == Status.PLANNED;
      if (ahead && draft.when.start() == null) {
        Optional<Draft> stage = otherStage(draft, told);
        stage
            .filter(one -> CommonGoal.holds(one, draft, told))
            .ifPresent(v -> takeFromVisit(draft, v));
        stage
            .filter(_ -> draft.when.start() == null)
            .ifPresent(one -> takeMonth(draft, one, SAME_JOURNEY));
      }
    }
  }

  /** Whether the stay has its days from a gathering: known ones, or those of an edition. */
  private static boolean isForDatedGathering(Draft visit, List<Draft> told) {
    return visit.series != null
        && (visit.seriesYear != null
            || told.stream()
                .anyMatch(
                    other -> visit.series.equals(other.series) && other.when.start() != null));
  }

  /** The nearest visit that the meeting can be part of; of two as near, the later told. */
  private Optional<Draft> visitOf(Draft meeting, List<Draft> told) {
    Draft nearest = null;
    for (Draft visit : told) {
      if (visit.kind == Kind.VISIT && isSetting(visit, meeting)) {
        nearest = nearest == null || isCloser(visit, nearest, meeting) ? visit : nearest;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * A visit to one of those met counts before one that only stands in the same sentence. Of legs
   * told behind it ("will meet Putin on a trip to A and B") that to a gathering, where all the
   * world meets, counts first.
   */
  private boolean isCloser(Draft visit, Draft nearest, Draft meeting) {
    boolean local = isLocal(visit, meeting);
    boolean alike =
        local == isLocal(nearest, meeting)
            && distance(visit, meeting) == distance(nearest, meeting);
    boolean ahead =
        meeting.trigger.index() < Math.min(visit.trigger.index(), nearest.trigger.index());
    if (alike && ahead && (visit.series == null) != (nearest.series == null)) {
      return visit.series != null;
    }
    return local == isLocal(nearest, meeting)
        ? distance(visit, meeting) <= distance(nearest, meeting)
        : local;
  }

  private boolean isLocal(Draft visit, Draft meeting) {
    Where where = visit.where;
    return where != null
        && meeting.entities().stream()
            .filter(entity -> !visit.has(entity))
            .anyMatch(entity -> where.country().equals(homes.of(entity)));
  }

  /** Whether the meeting is one of the visitor with somebody of the country visited. */
  private boolean isSetting(Draft visit, Draft meeting) {
    Part traveller = visit.traveller();
    Where where = visit.where;
    if (traveller == null || where == null || !meeting.has(traveller.entity())) {
      return false;
    }
    if (visit.series == null && Receiving.isBy(traveller, meeting)) {
      return false;
    }
    if (LeftFor.holds(visit, meeting) || isYetToBe(visit, meeting)) {
      return false;
    }
    boolean beside = visit.series != null && distance(visit, meeting) == 0;
    if (!beside && where.country().equals(homes.of(traveller.entity()))) {
      // Only "on the margins of the summit" places a meeting at home.
      return false;
    }
    if (distance(visit, meeting) == 0 && OtherClause.isElsewhere(meeting, where)) {
      return false;
    }
    boolean place = meeting.where == null || meeting.where.country().equals(where.country());
    if (isBackground(visit, meeting) || isOnlyAsked(visit, meeting)) {
      return false;
    }
    boolean local =
        meeting.entities().stream()
            .filter(entity -> !entity.key().equals(traveller.entity().key()))
            .anyMatch(entity -> where.country().equals(homes.of(entity)));
    return place && (local || distance(visit, meeting) == 0) && isSameTime(visit, meeting);
  }

  /** "received him this morning. Next week he is due in Addis Ababa": it was not there. */
  private static boolean isYetToBe(Draft visit, Draft meeting) {
    return visit.status.status() == Status.PLANNED
        && visit.sentence.index() > meeting.sentence.index()
        && meeting.status.status() == Status.HELD
        && !meeting.status.isWeak()
        && meeting.sentence.zone() == Sentence.Zone.BODY;
  }

  /** "dined with him and asked him to come": the dinner is not where he is asked to come to. */
  private static boolean isOnlyAsked(Draft visit, Draft meeting) {
    boolean open = visit.status.status() == Status.POSSIBLE;
    return visit.aspect == Frame.Aspect.INVITE || open && meeting.status.isWeak();
  }

  /** A visit of long ago told of in passing has only the meetings told of beside it. */
  private boolean isBackground(Draft visit, Draft meeting) {
    PartialDate start = visit.when.start();
    LocalDate written = day;
    boolean old =
        written != null && start != null && start.last().isBefore(written.minusDays(LONG_AGO_DAYS));
    int behind = meeting.sentence.index() - visit.sentence.index();
    return old && meeting.when.start() == null && (behind < 0 || behind > BESIDE);
  }

  private static boolean isSameTime(Draft visit, Draft meeting) {
    PartialDate one = visit.when.start();
    PartialDate two = meeting.when.start();
    boolean vague =
        one != null
            && two != null
            && two.isDay()
            && !one.isDay()
            && visit.status.status() == Status.PLANNED;
    if (one != null && two != null && !(vague && isSurelyDone(meeting))) {
      LocalDate last = visit.when.end() == null ? one.last() : visit.when.end().last();
      return !two.last().isBefore(one.first())
          && !two.first().isAfter(last.plusDays(LONGEST_STAY_DAYS));
    }
    boolean onTheWay =
        visit.aspect == Frame.Aspect.DEPART && meeting.status.status() == Status.PLANNED;
    return meeting.status.isWeak()
        || isDone(visit) == isDone(meeting)
        || visit.status.status() == Status.UNDERWAY
        || onTheWay;
  }

  private static boolean isDone(Draft draft) {
    return draft.status.status() == Status.HELD || draft.status.status() == Status.UNDERWAY;
  }

  /** Told by a verb in the past, not by a bare noun or in the present. */
  private static boolean isSurelyDone(Draft draft) {
    return isDone(draft)
        && !draft.status.isWeak()
        && draft.status.tense() == org.summitry.extraction.time.Tense.PAST;
  }

  private static int distance(Draft one, Draft other) {
    return Math.abs(one.sentence.index() - other.sentence.index());
  }

  private void takeFromVisit(Draft meeting, Draft visit) {
    takePlace(meeting, visit);
    takeTime(meeting, visit);
  }

  private static void takePlace(Draft meeting, Draft visit) {
    if (meeting.status.isWeak() && !isDone(visit)) {
      meeting.status = visit.status;
      meeting.rules.add("status of the visit");
    }
    if (meeting.where == null) {
      Where where = Objects.requireNonNull(visit.where);
      meeting.where = new Where(where.country(), where.city(), where.span(), false);
      meeting.rules.add("place of the visit");
    }
  }

  /**
   * "On Friday she goes to Oslo. There she will meet him": the visit as the clause before has it.
   */
  private Draft dayOf(Draft visit, Draft meeting, List<Draft> told) {
    return told.stream()
        .filter(other -> visit.lentMonth && other.kind == Kind.VISIT && !other.lentMonth)
        .filter(other -> distance(other, meeting) <= 1 || isToday(other))
        .filter(other -> isSameStay(other, visit))
        .findFirst()
        .orElse(visit);
  }

  private boolean isToday(Draft visit) {
    return day != null && PartialDate.of(day).equals(visit.when.start());
  }

  private static boolean isSameStay(Draft one, Draft other) {
    Part traveller = one.traveller();
    return traveller != null
        && other.has(traveller.entity())
        && one.where != null
        && other.where != null
        && one.where.country().equals(other.where.country());
  }

  private void takeTime(Draft meeting, Draft visit) {
    PartialDate start = visit.when.start();
    if (meeting.when.start() != null || start == null) {
      return;
    }
    Optional<PartialDate> counted = DayCount.of(meeting.sentence, start);
    if (counted.isPresent()) {
      meeting.when = DateRange.of(counted.get());
      meeting.rules.add("day of the visit");
      return;
    }
    boolean arrival =
        visit.aspect == Frame.Aspect.ARRIVE && visit.sentence.index() > meeting.sentence.index();
    boolean beside = distance(meeting, visit) <= 1 && visit.when.end() == null && !arrival;
    boolean today = isSurelyDone(meeting) && isToday(visit);
    if (beside || today || start.equals(visit.when.end())) {
      meeting.when = DateRange.of(start);
      meeting.whenSpan = visit.whenSpan;
      meeting.lentMonth |= visit.lentMonth && meeting.kind == Kind.MEETING;
      meeting.rules.add("day of the visit");
    } else {
      takeMonth(meeting, visit, "month of the visit");
    }
  }

  /** A visit of the same traveller told near by, on the same side of today, with its date. */
  private Optional<Draft> otherStage(Draft draft, List<Draft> told) {
    int reach = draft.status.status() == Status.PLANNED ? NEAR_PLANS : NEAR_SENTENCES;
    return told.stream()
        .filter(other -> other.kind == Kind.VISIT && other.when.start() != null)
        .filter(other -> !NewDay.isOfOneChange(other, draft))
        .filter(other -> isOfTraveller(other, draft) && isSameSide(other, draft))
        .filter(other -> distance(other, draft) <= reach)
        .filter(other -> isSurelyDone(draft) || !isPast(other))
        .filter(other -> !isRecalledLater(other, draft))
        .min((a, b) -> Integer.compare(distance(a, draft), distance(b, draft)));
  }

  /** What the text recalls of long ago says nothing of the news before it. */
  private boolean isRecalledLater(Draft stage, Draft draft) {
    PartialDate start = Objects.requireNonNull(stage.when.start());
    return day != null
        && stage.sentence.index() > draft.sentence.index()
        && start.last().isBefore(day.minusDays(LONG_AGO_DAYS));
  }

  private static boolean isOfTraveller(Draft visit, Draft draft) {
    Part traveller = visit.traveller();
    Part own = draft.traveller();
    return traveller != null
        && draft.has(traveller.entity())
        && (draft.kind != Kind.VISIT
            || own != null && own.entity().key().equals(traveller.entity().key()));
  }

  /** Both done, or both ahead; what is under way belongs to what follows too. */
  private static boolean isSameSide(Draft stage, Draft draft) {
    return isDone(stage) == isDone(draft)
        || stage.status.status() == Status.UNDERWAY && draft.status.status() == Status.PLANNED;
  }

  /** Whether the stage lies in a month before the article's. */
  private boolean isPast(Draft stage) {
    PartialDate start = Objects.requireNonNull(stage.when.start());
    return day != null && start.last().isBefore(day.withDayOfMonth(1));
  }

  private static void takeMonth(Draft draft, Draft from, String rule) {
    PartialDate start = Objects.requireNonNull(from.when.start());
    draft.when =
        DateRange.of(start.month() == 0 ? start : new PartialDate(start.year(), start.month(), 0));
    draft.whenSpan = from.whenSpan;
    draft.lentMonth = true;
    draft.rules.add(rule);
  }
}
