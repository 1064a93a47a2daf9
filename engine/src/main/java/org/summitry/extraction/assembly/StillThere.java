package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.presence.Scene;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * Who has yet to go home, or stays on, is still where the text says they have come: "Karis opened a
 * forum in Astana on Tuesday. Tonight he flies back to Tallinn", "landed in Rabat on Monday and
 * stays until Thursday".
 */
final class StillThere {
  /** A stay may have begun so many days before the story that tells of its end. */
  private static final int STAY_DAYS = 10;

  private static final StatusReading THERE = StatusReading.goingOn();

  private final Homeward homeward;
  private final Timing timing;
  private final Map<Span, TimeAnchor> anchors;
  private final @Nullable DayInterval published;
  private final List<Return> returns = new ArrayList<>();

  /** Somebody's way home, told in a sentence. */
  private record Return(Entity entity, int sentence) {}

  StillThere(
      WordLists words,
      Timing timing,
      Map<Span, TimeAnchor> anchors,
      @Nullable DayInterval published) {
    this.homeward = new Homeward(words);
    this.timing = timing;
    this.anchors = anchors;
    this.published = published;
  }

  /** Takes note of who is said to go home or to stay on. */
  void read(Scene scene) {
    if (published == null) {
      return;
    }
    homeward
        .find(scene)
        .filter(told -> isAhead(scene, told))
        .ifPresent(told -> {
          List<Entity> people =
              told.subject() == null
                  ? scene.references().findTraveller().stream().toList()
                  : scene.people(told.subject());
          people.forEach(one -> returns.add(new Return(one, scene.sentence().index())));
        });
  }

  private boolean isAhead(Scene scene, Homeward.Told told) {
    Draft probe =
        new Draft(Kind.VISIT, "visit.homeward", scene.sentence(), told.verb(), told.verb(), THERE);
    timing.assign(probe, anchors);
    PartialDate day = probe.when.end() != null ? probe.when.end() : probe.when.start();
    LocalDate writing = Objects.requireNonNull(published).first();
    return day == null
        || !day.last().isBefore(writing) && !day.first().isAfter(writing.plusDays(STAY_DAYS));
  }

  /** Settles stays that are told as done. */
  void settle(List<Draft> drafts, List<Draft> told, Homes homes) {
    if (published == null) {
      return;
    }
    for (Return one : returns) {
      stay(one, told, homes)
          .filter(this::isDone)
          .ifPresent(stay ->
              drafts.stream()
                  .filter(draft -> isSame(draft, stay) && isDone(draft))
                  .forEach(StillThere::goesOn));
    }
  }

  private static void goesOn(Draft draft) {
    draft.status = THERE;
    draft.rules.add("still there");
  }

  /** The stay told of last before the way home. */
  private Optional<Draft> stay(Return one, List<Draft> told, Homes homes) {
    String home = homes.of(one.entity());
    return told.stream()
        .filter(draft -> isOf(draft, one.entity()) && draft.where != null)
        .filter(draft -> draft.sentence.index() <= one.sentence())
        .filter(draft -> !draft.status.isSimplePresent() && !isAhead(draft))
        .filter(draft -> !isLeftBehind(draft, told))
        .filter(draft -> !draft.rules.contains(Endings.RULE))
        .filter(draft -> !Objects.requireNonNull(draft.where).country().equals(home))
        .reduce((before, later) -> isLater(before, later) ? before : later);
  }

  /** Told later; of two in one sentence the one that began later: "came here from Lima". */
  private static boolean isLater(Draft stay, Draft other) {
    int told = Integer.compare(stay.sentence.index(), other.sentence.index());
    PartialDate one = stay.when.start();
    PartialDate two = other.when.start();
    return told == 0 && one != null && two != null ? one.first().isAfter(two.last()) : told > 0;
  }

  private boolean isAhead(Draft stay) {
    PartialDate start = stay.when.start();
    return start != null && start.first().isAfter(Objects.requireNonNull(published).last());
  }

  /** "came from Lima, where he had attended the summit". */
  private static boolean isLeftBehind(Draft draft, List<Draft> told) {
    return told.stream()
        .filter(other -> other.sentence == draft.sentence && isSame(other, draft))
        .anyMatch(other -> other.rule.equals(Endings.CAME_FROM));
  }

  private static boolean isOf(Draft draft, Entity entity) {
    Draft.Part traveller = draft.traveller();
    return draft.kind == Kind.VISIT
        && traveller != null
        && traveller.entity().key().equals(entity.key());
  }

  private static boolean isSame(Draft draft, Draft stay) {
    return draft.where != null
        && stay.where != null
        && stay.traveller() != null
        && isOf(draft, stay.traveller().entity())
        && draft.where.country().equals(stay.where.country());
  }

  /** Told as held, and begun not long ago. */
  private boolean isDone(Draft draft) {
    DayInterval writing = Objects.requireNonNull(published);
    PartialDate start = draft.when.start();
    boolean held =
        draft.kind == Kind.VISIT
            && draft.status.status() == Status.HELD
            && !draft.status.isWeak()
            && draft.aspect != Aspect.DEPART
            && draft.aspect != Aspect.RETURN
            && !isWholeOver(draft);
    return held
        && (start == null
            || !start.isDay() && start.contains(PartialDate.of(writing.first()))
            || !start.last().isBefore(writing.first().minusDays(STAY_DAYS))
                && !start.first().isAfter(writing.last()));
  }

  /** "wrapped up her visit"; not a stage of it. */
  private static boolean isWholeOver(Draft draft) {
    boolean stage = draft.trigger.lemma().equals("leg") || draft.trigger.lemma().equals("stage");
    return draft.status.ended() && !stage;
  }
}
