package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.time.DateRange;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * What a clause leaves open and the story around it tells: talks during a visit take place where
 * and when the visit does, the stages of one journey lie in one month. Only as precise as that: the
 * month, or the day when the visit's own sentence stands beside.
 */
final class Inheritance {
  private static final int NEAR_SENTENCES = 3;

  private final Gazetteer gazetteer;

  Inheritance(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Fills dates and places of drafts that have none.
   *
   * @param day about when the article was written
   */
  void fill(List<Draft> drafts, @Nullable LocalDate day) {
    for (Draft draft : drafts) {
      if (draft.kind == Kind.MEETING && (draft.when.start() == null || draft.where == null)) {
        visitOf(draft, drafts, day).ifPresent(visit -> takeFromVisit(draft, visit));
      }
    }
    for (Draft draft : drafts) {
      if (draft.kind == Kind.VISIT && draft.when.start() == null && draft.series == null) {
        otherStage(draft, drafts, day).ifPresent(stage -> takeMonth(draft, stage, "same journey"));
      }
    }
  }

  private Optional<Draft> visitOf(Draft meeting, List<Draft> drafts, @Nullable LocalDate day) {
    Draft nearest = null;
    for (Draft draft : drafts) {
      if (draft.kind == Kind.VISIT && isSetting(draft, meeting, day)) {
        nearest =
            nearest == null || distance(draft, meeting) < distance(nearest, meeting)
                ? draft
                : nearest;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Whether the meeting is one of the visitor with somebody of the country visited. */
  private boolean isSetting(Draft visit, Draft meeting, @Nullable LocalDate day) {
    Part traveller = visit.traveller();
    if (traveller == null || visit.where == null || !isSameSide(visit, meeting)) {
      return false;
    }
    String country = visit.where.country();
    if (meeting.where != null && !meeting.where.country().equals(country)) {
      return false;
    }
    boolean withHost =
        meeting.entities().stream().anyMatch(entity -> country.equals(home(entity, day)));
    return meeting.has(traveller.entity()) && (withHost || distance(visit, meeting) == 0);
  }

  private @Nullable String home(Entity entity, @Nullable LocalDate day) {
    if (entity.country() != null) {
      return entity.country();
    }
    if (entity.person() == null || day == null) {
      return null;
    }
    return gazetteer
        .officeOf(entity.person(), day)
        .map(term -> term.office().country())
        .orElse(null);
  }

  /** Both done, or both ahead. */
  private static boolean isSameSide(Draft one, Draft other) {
    return isDone(one) == isDone(other);
  }

  private static boolean isDone(Draft draft) {
    return draft.status.status() == Status.HELD || draft.status.status() == Status.UNDERWAY;
  }

  private static int distance(Draft one, Draft other) {
    return Math.abs(one.sentence.index() - other.sentence.index());
  }

  private static void takeFromVisit(Draft meeting, Draft visit) {
    if (meeting.where == null) {
      meeting.where = visit.where;
      meeting.rules.add("place of the visit");
    }
    PartialDate start = visit.when.start();
    if (meeting.when.start() != null || start == null) {
      return;
    }
    if (distance(meeting, visit) <= 1 && visit.when.end() == null) {
      meeting.when = DateRange.of(start);
      meeting.whenSpan = visit.whenSpan;
      meeting.rules.add("day of the visit");
    } else {
      takeMonth(meeting, visit, "month of the visit");
    }
  }

  private static Optional<Draft> otherStage(
      Draft draft, List<Draft> drafts, @Nullable LocalDate day) {
    Part traveller = draft.traveller();
    if (traveller == null) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(other -> other.kind == Kind.VISIT && other.when.start() != null)
        .filter(other -> other.has(traveller.entity()) && isSameSide(other, draft))
        .filter(other -> distance(other, draft) <= NEAR_SENTENCES)
        .filter(other -> isDone(draft) || day == null || !isBefore(other, day))
        .min((a, b) -> Integer.compare(distance(a, draft), distance(b, draft)));
  }

  /** Whether the stage was over in another month than the one of the article. */
  private static boolean isBefore(Draft stage, LocalDate day) {
    PartialDate start = stage.when.start();
    return start != null && start.last().isBefore(day.withDayOfMonth(1));
  }

  private static void takeMonth(Draft draft, Draft from, String rule) {
    PartialDate start = from.when.start();
    if (start != null) {
      draft.when =
          DateRange.of(
              start.month() == 0 ? start : new PartialDate(start.year(), start.month(), 0));
      draft.whenSpan = from.whenSpan;
      draft.rules.add(rule);
    }
  }
}
