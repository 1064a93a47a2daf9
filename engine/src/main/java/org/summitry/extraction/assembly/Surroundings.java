package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.frame.Draft;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.model.Kind;
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

  private final Homes homes;
  private final VisitAround visits;
  private final OtherStage stages;
  private final LentScene scene;

  /**
   * @param day about when the article was written, null when not known
   */
  Surroundings(Gazetteer gazetteer, @Nullable LocalDate day) {
    this.homes = new Homes(gazetteer, day);
    this.visits = new VisitAround(homes, day);
    this.stages = new OtherStage(day);
    this.scene = new LentScene(day);
  }

  /** Places the meetings that are only likely: at home with one, where the other was told to be. */
  void place(List<Draft> likely, List<Draft> told) {
    for (Draft draft : likely) {
      if (draft.kind == Kind.MEETING && draft.where == null && draft.people.size() == 2) {
        visits
            .find(draft, told)
            .filter(visit -> visits.isLocal(visit, draft))
            .ifPresent(visit -> LentScene.takePlace(draft, visit));
      }
    }
  }

  /** Fills places and dates of the drafts that have none. */
  void fill(List<Draft> told) {
    told.forEach(draft -> dateStage(draft, told));
    told.forEach(draft -> fillMeeting(draft, told));
    told.forEach(draft -> datePlan(draft, told));
  }

  /** A stage of a journey without a day lies in the month of another. */
  private void dateStage(Draft draft, List<Draft> told) {
    boolean undated = draft.kind == Kind.VISIT && draft.when.start() == null;
    if (undated && !isForDatedGathering(draft, told)) {
      stages.find(draft, told).ifPresent(stage -> LentScene.takeMonth(draft, stage, SAME_JOURNEY));
    }
  }

  private void fillMeeting(Draft draft, List<Draft> told) {
    boolean open = draft.where == null || draft.when.start() == null;
    if (draft.kind != Kind.MEETING || !open) {
      return;
    }
    List<Draft> dated = told.stream().filter(v -> v.when.start() != null).toList();
    Optional<Draft> visit = visits.find(draft, told);
    visit.ifPresent(v -> LentScene.takePlace(draft, v));
    visits.find(draft, dated).ifPresent(v -> scene.takeTime(draft, v, dated));
    if (visit.isEmpty()) {
      Sidelines.find(draft, told, homes).ifPresent(g -> scene.take(draft, g));
    }
  }

  /** A meeting to come lies on the journey that its traveller has before him. */
  private void datePlan(Draft draft, List<Draft> told) {
    boolean ahead = draft.kind == Kind.MEETING && draft.status.status() == Status.PLANNED;
    if (!ahead || draft.when.start() != null) {
      return;
    }
    Optional<Draft> stage = stages.find(draft, told);
    stage.filter(one -> CommonGoal.holds(one, draft, told)).ifPresent(v -> scene.take(draft, v));
    stage
        .filter(_ -> draft.when.start() == null)
        .ifPresent(one -> LentScene.takeMonth(draft, one, SAME_JOURNEY));
  }

  /** Whether the stay has its days from a gathering: known ones, or those of an edition. */
  private static boolean isForDatedGathering(Draft visit, List<Draft> told) {
    return visit.series != null
        && (visit.seriesYear != null
            || told.stream()
                .anyMatch(
                    other -> visit.series.equals(other.series) && other.when.start() != null));
  }
}
