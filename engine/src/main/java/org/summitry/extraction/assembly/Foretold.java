package org.summitry.extraction.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.Tense;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Stays told in the present or with a bare noun, of which the rest of the article speaks as ahead:
 * the headline "Marcos heads for Tokyo" above "He will be received there on Thursday" is a plan.
 */
final class Foretold {
  /** What lies further ahead than this may well be another stay. */
  private static final int SOON_DAYS = 60;

  /** What was done so many days before the writing is news, what lies before is background. */
  private static final int NEWS_DAYS = 14;

  /** The stages of a tour stand so many sentences apart at most. */
  private static final int STAGES = 2;

  private static final int WEEK = 7;

  private Foretold() {}

  /**
   * Settles the open ones of the drafts.
   *
   * @param drafts to be settled
   * @param told all that the article tells, those drafts with the rest
   */
  static void settle(
      List<Draft> drafts, List<Draft> told, StoryDays days, @Nullable DayInterval published) {
    if (published == null) {
      return;
    }
    for (Draft draft : drafts) {
      told.stream()
          .filter(other -> isLineOf(draft, other, published))
          .findFirst()
          .ifPresent(other -> {
            draft.when = other.when;
            draft.status = draft.status.with(Status.PLANNED, "foretold");
          });
      if (isOpen(draft)
          && !isBesidePast(draft)
          && days.findAheadBefore(draft.sentence).isPresent()) {
        draft.status = draft.status.with(Status.PLANNED, "foretold");
        draft.rules.add("of a coming day");
      } else if (isOpen(draft) && isStage(draft) && isOnTour(draft, told, published)) {
        draft.status = draft.status.with(Status.PLANNED, "foretold");
        draft.rules.add("on the tour ahead");
      } else if (isOpen(draft)
          && draft.kind == Kind.VISIT
          && told.stream().anyMatch(other -> isAhead(other, draft, published))
          && told.stream().noneMatch(other -> isDone(other, draft, published))) {
        draft.status = draft.status.with(Status.PLANNED, "foretold");
        draft.rules.add("told as ahead elsewhere");
        followers(draft, drafts).forEach(other -> other.status = draft.status);
      }
    }
  }

  /** "Ado arrives in Lima on Saturday" above "will begin a visit on Saturday": the coming one. */
  private static boolean isLineOf(Draft line, Draft other, DayInterval published) {
    PartialDate day = line.when.start();
    return line.kind == Kind.VISIT
        && line.sentence.zone() == Sentence.Zone.HEADLINE
        && line.status.status() == Status.HELD
        && line.status.tense() == Tense.PRESENT
        && day != null
        && day.isDay()
        && day.first().isBefore(published.first())
        && isSame(other, line)
        && other.status.status() == Status.PLANNED
        && PartialDate.of(day.first().plusDays(WEEK)).equals(other.when.start());
  }

  /** Told in the present of running text: "He starts in Lima and continues to Quito". */
  private static boolean isStage(Draft draft) {
    return draft.kind == Kind.VISIT
        && draft.status.tense() == Tense.PRESENT
        && draft.status.reason().equals("told")
        && draft.sentence.zone() == Sentence.Zone.BODY;
  }

  /** Whether the next sentences tell of coming days elsewhere, and nothing of past ones. */
  private static boolean isOnTour(Draft draft, List<Draft> told, DayInterval published) {
    Draft.Part traveller = draft.traveller();
    List<Draft> near =
        told.stream()
            .filter(other -> other != draft && other.kind == Kind.VISIT)
            .filter(other -> traveller != null && other.has(traveller.entity()))
            .filter(other -> Math.abs(other.sentence.index() - draft.sentence.index()) <= STAGES)
            .toList();
    boolean ahead =
        near.stream()
            .filter(other -> other.status.status() == Status.PLANNED)
            .anyMatch(other ->
                other.when.start() != null && other.when.start().first().isAfter(published.last()));
    return ahead
        && near.stream()
            .noneMatch(other ->
                other.status.status() == Status.HELD && other.status.tense() == Tense.PAST);
  }

  /** "flies to Berlin, Paris": what one verb tells lies ahead in all its places. */
  private static List<Draft> followers(Draft foretold, List<Draft> drafts) {
    return drafts.stream()
        .filter(other -> other != foretold && other.sentence.index() == foretold.sentence.index())
        .filter(other -> other.kind == foretold.kind && isOpen(other))
        .filter(other -> other.trigger.index() == foretold.trigger.index())
        .toList();
  }

  /** Told without a day, and not in the past. */
  private static boolean isOpen(Draft draft) {
    return draft.kind != Kind.SUMMIT
        && draft.status.status() == Status.HELD
        && (draft.status.tense() == Tense.PRESENT || draft.status.tense() == Tense.UNKNOWN)
        && !draft.status.ended()
        && (draft.when.start() == null || draft.lentMonth);
  }

  /** What a noun names in a sentence of the past is not of a coming day. */
  private static boolean isBesidePast(Draft draft) {
    return draft.status.isWeak()
        && draft.sentence.tokens().stream().anyMatch(t -> t.tag().equals("VBD"));
  }

  private static boolean isSame(Draft other, Draft draft) {
    Draft.Part traveller = draft.traveller();
    return other != draft
        && traveller != null
        && other.has(traveller.entity())
        && other.where != null
        && draft.where != null
        && other.where.country().equals(draft.where.country());
  }

  private static boolean isAhead(Draft other, Draft draft, DayInterval published) {
    PartialDate start = other.when.start();
    return isSame(other, draft)
        && other.kind != Kind.CALL
        && other.status.status() == Status.PLANNED
        && !other.status.isSimplePresent()
        && (start == null
            || !start.last().isBefore(published.first())
                && start.first().isBefore(published.last().plusDays(SOON_DAYS)));
  }

  /** The stay, or something in it, is told as news in the past. */
  private static boolean isDone(Draft other, Draft draft, DayInterval published) {
    PartialDate start = other.when.start();
    boolean done =
        other.status.status() == Status.UNDERWAY
            || other.status.status() == Status.HELD && other.status.tense() == Tense.PAST;
    return isSame(other, draft)
        && done
        && (start == null || !start.last().isBefore(published.first().minusDays(NEWS_DAYS)));
  }
}
