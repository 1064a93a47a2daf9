package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Says whether what is told in the simple present lies ahead. "Putin travels to Hanoi on Wednesday"
 * does, by its day; "From Rome he moves on to Berlin" does when it goes on from a plan; "In 1972 he
 * flies to Beijing" does not.
 */
final class PresentTense {
  /** So many sentences back a plan may stand that a sentence goes on from. */
  private static final int REACH = 3;

  private static final Set<String> HOLDING = Vocabulary.of("what-programmes-do");
  private static final Set<String> PROGRAMMES = Vocabulary.of("programmes-of-visits");

  private static final int NEWS_DAYS = 7;
  private static final int FRESH_DAYS = 2;

  /** Words by which a sentence goes on in an account of stages. */
  private static final Set<String> ONWARD = Vocabulary.of("onward");

  private PresentTense() {}

  /** Settles a draft whose status was left open by the present tense. */
  static void settle(
      Draft draft,
      List<Draft> here,
      List<Draft> told,
      @Nullable DayInterval published,
      StoryDays days) {
    boolean simple = draft.status.isSimplePresent();
    if (PictureLine.shows(draft) || simple && PictureLine.isDated(draft, published)) {
      draft.status = draft.status.with(Status.HELD, "picture");
      return;
    }
    if (!simple) {
      return;
    }
    PartialDate start = draft.when.start();
    boolean ahead =
        start == null
            ? isOfComingDay(draft, published, days)
                || isOnProgramme(draft)
                || leadsToPlan(draft, here)
                || goesOn(draft, told, published)
            : isAhead(draft, start, published, days);
    if (!ahead || isDoneToday(draft, published)) {
      draft.status = draft.status.with(Status.HELD, "told");
    }
  }

  /**
   * From the day of writing; in an entry of a chronicle that nobody can date, from the day of the
   * entry: below "31 July", "spends 2 September in Denmark" lies ahead, "calls" on that day does
   * not.
   */
  private static boolean isAhead(
      Draft draft, PartialDate start, @Nullable DayInterval published, StoryDays days) {
    boolean dated = published != null && published.first().equals(published.last());
    return (dated ? Optional.<PartialDate>empty() : days.findSection(draft.sentence))
        .map(day -> start.first().isAfter(day.last()))
        .orElse(published == null || !start.last().isBefore(published.first()));
  }

  /** "He is received by Biden", on the day of writing: the passive tells what is going on. */
  private static boolean isDoneToday(Draft draft, @Nullable DayInterval published) {
    PartialDate start = draft.when.start();
    return draft.trigger.tag().equals("VBN")
        && start != null
        && published != null
        && !start.first().isAfter(published.last());
  }

  /** Below "Tuesday" in a look ahead: "Draghi is received at the White House". */
  private static boolean isOfComingDay(
      Draft draft, @Nullable DayInterval published, StoryDays days) {
    return published != null
        && days.findSection(draft.sentence)
            .filter(day -> day.first().isAfter(published.last()))
            .isPresent();
  }

  /** "The visit includes a meeting with Clinton": of what is over it would be said in the past. */
  private static boolean isOnProgramme(Draft draft) {
    return draft.verb != null
        && HOLDING.contains(draft.verb.lemma())
        && draft.sentence.children(draft.verb, "nsubj").stream()
            .anyMatch(subject -> PROGRAMMES.contains(subject.lemma()));
  }

  /** "Goes to Kyiv, where she is due to see Zelensky": the clause behind lies ahead. */
  private static boolean leadsToPlan(Draft draft, List<Draft> here) {
    return here.stream()
        .anyMatch(other ->
            other.sentence == draft.sentence
                && other.trigger.index() > draft.trigger.index()
                && other.status.status() == Status.PLANNED
                && !other.status.isSimplePresent()
                && other.entities().stream().anyMatch(draft::has));
  }

  /** Whether a plan of one of the people stands just before, or the stage of a journey going on. */
  private static boolean goesOn(Draft draft, List<Draft> told, @Nullable DayInterval published) {
    boolean onward =
        draft.sentence.tokens().stream()
            .anyMatch(t -> ONWARD.contains(t.lemma().toLowerCase(java.util.Locale.ROOT)));
    for (Draft before : told.reversed()) {
      int distance = draft.sentence.index() - before.sentence.index();
      if (distance > REACH) {
        break;
      }
      boolean shared = before.entities().stream().anyMatch(draft::has);
      if (shared && !before.status.isWeak() && !(onward && isBackground(before, published))) {
        return switch (before.status.status()) {
          case PLANNED, POSSIBLE -> true;
          case UNDERWAY -> onward;
          case HELD -> onward && draft.kind == Kind.VISIT && isOfTheseDays(before, published);
          case POSTPONED, CANCELLED, DENIED -> false;
        };
      }
    }
    return onward && draft.kind == Kind.VISIT && isOfPlans(told, published);
  }

  /** All that the story has told so far lies ahead: a look at the days to come. */
  private static boolean isOfPlans(List<Draft> told, @Nullable DayInterval published) {
    return !told.isEmpty()
        && published != null
        && told.stream().allMatch(draft -> isPlan(draft, published));
  }

  private static boolean isPlan(Draft draft, DayInterval published) {
    PartialDate start = draft.when.start();
    return draft.status.status() == Status.PLANNED
        && start != null
        && start.last().isAfter(published.first());
  }

  /** "It is her second journey; in June she was in Rome": an earlier one, told in between. */
  private static boolean isBackground(Draft before, @Nullable DayInterval published) {
    PartialDate start = before.when.start();
    return published != null
        && start != null
        && before.status.status() == Status.HELD
        && start.last().isBefore(published.first().minusDays(NEWS_DAYS));
  }

  /** "ended a visit to Nauru yesterday. From here she travels to Tarawa": the journey goes on. */
  private static boolean isOfTheseDays(Draft before, @Nullable DayInterval published) {
    PartialDate last = before.when.end() != null ? before.when.end() : before.when.start();
    return published != null
        && before.kind == Kind.VISIT
        && last != null
        && last.isDay()
        && !last.last().isBefore(published.first().minusDays(FRESH_DAYS));
  }
}
