package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.PastPlan;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * What falls with a visit: "The trip to Oslo is off. He was to meet the king there", "who was to
 * fly to Oslo on Friday for talks with the king, stays at home".
 */
final class FallWithVisit {
  private static final int LOOK_BACK = 6;

  /** Of one sentence with a plan that fell, what is told of it later falls, too. */
  private static final int CLAUSE = 20;

  private static final Set<String> WAS = Vocabulary.of("was-or-had");
  private static final Set<String> PLANS = Vocabulary.of("plans-of-the-past");

  private static final Set<String> ARRANGED = Vocabulary.of("arranging");

  private FallWithVisit() {}

  /** Gives meetings planned for a visit that fell its status. */
  static void settle(List<Draft> drafts, List<Draft> told) {
    for (Draft draft : drafts) {
      if (draft.kind == Kind.MEETING && isOpen(draft)) {
        fallen(draft, told)
            .ifPresent(visit -> {
              draft.status = draft.status.with(visit.status.status(), "fell with the visit");
              draft.rules.add("fell with the visit");
            });
      }
    }
  }

  private static boolean isOpen(Draft draft) {
    boolean unfulfilled = draft.status.reason().equals(PastPlan.REASON);
    return draft.status.status() == Status.PLANNED
        || draft.status.status() == Status.POSSIBLE
        || draft.status.status() == Status.CANCELLED && unfulfilled;
  }

  private static Optional<Draft> fallen(Draft meeting, List<Draft> told) {
    return told.stream()
        .filter(visit -> visit.kind == Kind.VISIT && isFallen(visit.status.status()))
        .filter(visit -> has(meeting, visit.traveller()) && isSamePlace(visit, meeting))
        .filter(visit ->
            isLookedBackOn(meeting, LOOK_BACK)
                || visit.sentence.equals(meeting.sentence) && isLookedBackOn(meeting, CLAUSE))
        .findFirst();
  }

  /** "was to see", "were going to talk", "had been due to meet": a plan looked back on. */
  private static boolean isLookedBackOn(Draft draft, int reach) {
    return isPlannedOnce(draft)
        || isUnderPlan(draft)
        || isMeant(draft, reach)
        || isJoinedToPlan(draft);
  }

  /** "A meeting had been planned for Monday", "talks were scheduled". */
  private static boolean isPlannedOnce(Draft draft) {
    return draft
        .sentence
        .head(draft.trigger)
        .filter(verb -> draft.trigger.relation().equals("nsubj:pass"))
        .filter(verb -> ARRANGED.contains(verb.lemma()))
        .filter(
            verb -> draft.sentence.children(verb).stream().anyMatch(c -> WAS.contains(c.word())))
        .isPresent();
  }

  /**
   * "was scheduled to go on Friday, to open a fair and to meet her": by the verb above them all.
   */
  private static boolean isUnderPlan(Draft draft) {
    return draft.sentence.pathToRoot(draft.trigger).stream()
        .filter(above -> above.tag().equals("VBN"))
        .filter(above -> draft.status.reason().equals(above.lemma()))
        .anyMatch(
            above -> draft.sentence.children(above).stream().anyMatch(c -> WAS.contains(c.word())));
  }

  /** "was to attend the parade on Saturday and hold talks". */
  private static boolean isJoinedToPlan(Draft draft) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    Token first = verb.isVerb() ? VerbForms.carrier(draft.sentence, verb) : verb;
    List<String> helpers = draft.sentence.children(first).stream().map(Token::word).toList();
    return first.index() != verb.index()
        && helpers.contains("to")
        && helpers.stream().anyMatch(WAS::contains);
  }

  private static boolean isMeant(Draft draft, int reach) {
    List<Token> tokens = draft.sentence.tokens();
    int at = draft.verb == null ? draft.trigger.index() : draft.verb.index();
    boolean to = draft.status.reason().equals(PastPlan.REASON);
    for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
      to |= Set.of("to", "due", "supposed", "expected", "scheduled").contains(tokens.get(i).word());
      boolean meant = PLANS.contains(tokens.get(i).word());
      if (to && (meant || WAS.contains(tokens.get(i).word()))) {
        return true;
      }
    }
    return to && draft.status.reason().equals(PastPlan.REASON);
  }

  private static boolean isFallen(Status status) {
    return status == Status.CANCELLED || status == Status.POSTPONED || status == Status.DENIED;
  }

  private static boolean has(Draft meeting, @Nullable Part traveller) {
    return traveller != null && meeting.has(traveller.entity());
  }

  private static boolean isSamePlace(Draft visit, Draft meeting) {
    return visit.where == null
        || meeting.where == null
        || visit.where.country().equals(meeting.where.country());
  }
}
