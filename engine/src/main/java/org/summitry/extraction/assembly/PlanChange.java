package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.frame.ShortDelay;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * Plans that a later sentence undoes: "Macron was to fly to Oslo on Friday. The trip has been put
 * off." And what falls with a visit: "In Oslo he was to meet the king."
 */
final class PlanChange {
  /** A change speaks of a plan told at most so many sentences before. */
  private static final int REACH = 3;

  private static final Set<String> IT = Set.of("it", "this", "that", "they", "them", "both");
  private static final Set<String> OPEN_WORDS = Vocabulary.of("open-words");
  private static final Set<String> NO = Set.of("no", "not", "without", "never", "if");

  private final WordLists words;

  PlanChange(WordLists words) {
    this.words = words;
  }

  /** Gives plans that fell the status that the text gives them elsewhere. */
  void settle(List<Sentence> sentences, List<Draft> told) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        change(sentence, token)
            .filter(_ -> told.stream().noneMatch(draft -> isOwnPlan(draft, sentence)))
            .ifPresent(status -> apply(status, sentence, token, told));
      }
    }
    FallWithTour.settle(told);
    FallWithVisit.settle(told, told);
    CameAnyway.settle(told);
  }

  /** "was also to visit Ankara but has dropped that leg": it is of the plan beside it. */
  private static boolean isOwnPlan(Draft draft, Sentence sentence) {
    return draft.sentence == sentence
        && draft.kind != Kind.SUMMIT
        && draft.status.status() == Status.CANCELLED;
  }

  /** The change that the word tells of a plan named before, if it does. */
  private Optional<Status> change(Sentence sentence, Token token) {
    if (token.mention() != null) {
      return Optional.empty();
    }
    if (token.tag().isEmpty()) {
      return unparsed(sentence, token);
    }
    String lemma = Frames.lemma(sentence, token);
    Status status =
        words.has("postponed", lemma)
            ? Status.POSTPONED
            : words.has("cancelled", lemma) ? Status.CANCELLED : null;
    boolean speaks = token.isVerb() ? isOfPlan(sentence, token) : isNamed(sentence, token);
    return status == null
            || !speaks
            || isOpenOrNegated(sentence, token)
            || isLongDone(sentence, token)
            || ShortDelay.isTold(sentence, token)
        ? Optional.empty()
        : Optional.of(status);
  }

  /** "will receive him on Monday, ten days after the first date was scrapped". */
  private static boolean isLongDone(Sentence sentence, Token token) {
    return token.relation().startsWith("advcl") && sentence.marker(token).endsWith("after");
  }

  /** In a sentence that was not parsed: "He proposed a short postponement." */
  private Optional<Status> unparsed(Sentence sentence, Token token) {
    if (!words.has("change-noun", token.lemma())) {
      return Optional.empty();
    }
    List<Token> before = sentence.tokens().subList(0, token.index());
    if (before.stream().anyMatch(t -> NO.contains(t.lemma()))) {
      return Optional.empty();
    }
    return Optional.of(words.has("postponed", token.lemma()) ? Status.POSTPONED : Status.CANCELLED);
  }

  private boolean isOfPlan(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.isRelation("obj") || child.relation().equals("nsubj:pass"))
        .anyMatch(child -> IT.contains(child.lemma()) || isThePlan(sentence, child));
  }

  /** "the trip", "his visit", "both meetings", with no more said of it. */
  private boolean isThePlan(Sentence sentence, Token noun) {
    List<Token> children = sentence.children(noun);
    return noun.isNoun()
        && words.has("plan-noun", noun.lemma())
        && children.stream()
            .anyMatch(c -> c.relation().equals("det") || c.relation().equals("nmod:poss"))
        && children.stream().noneMatch(c -> c.relation().equals("nmod"))
        && children.stream().noneMatch(c -> isClause(c) && isPlaced(sentence, c));
  }

  private static boolean isClause(Token token) {
    return token.relation().startsWith("acl") || token.relation().equals("ccomp");
  }

  /** "the visit that the king was to make to Mali": of this one, and no other. */
  private static boolean isPlaced(Sentence sentence, Token clause) {
    return sentence.tokens().stream()
        .filter(t -> t.isPlaceName())
        .anyMatch(t -> sentence.isUnder(t, clause));
  }

  private boolean isNamed(Sentence sentence, Token noun) {
    return noun.isNoun()
        && !noun.tag().equals("NNS")
        && words.has("change-noun", noun.lemma())
        && sentence.children(noun, "nmod").stream()
            .noneMatch(c -> words.has("plan-noun", c.lemma()) || c.mention() != null);
  }

  private static boolean isOpenOrNegated(Sentence sentence, Token token) {
    return sentence.children(token).stream()
        .anyMatch(c ->
            OPEN_WORDS.contains(c.lemma()) || c.lemma().equals("not") || c.lemma().equals("no"));
  }

  private static void apply(Status status, Sentence sentence, Token token, List<Draft> told) {
    if (token.isVerb() && isAlreadyTold(status, sentence, told)) {
      return;
    }
    boolean own =
        told.stream()
            .filter(d -> d.sentence.index() == sentence.index())
            .anyMatch(d -> d.status.status() == status);
    if (own) {
      applyToStages(status, sentence, told);
      return;
    }
    int nearest = -1;
    for (Draft draft : told.reversed()) {
      int distance = sentence.index() - draft.sentence.index();
      boolean before = distance > 0 || distance == 0 && draft.trigger.index() < token.index();
      if (before
          && distance <= REACH
          && isUndoable(draft)
          && (nearest < 0 || distance == nearest)) {
        nearest = distance;
        draft.status = draft.status.with(status, "plan changed");
        draft.rules.add("plan changed");
      }
    }
  }

  /**
   * "confirmed a visit to Jordan despite the postponement of one to Israel. The visit has been put
   * off": the one that was put off beside a plan that stands.
   */
  private static boolean isAlreadyTold(Status status, Sentence sentence, List<Draft> told) {
    return told.stream()
        .filter(draft -> draft.kind == Kind.VISIT && draft.status.status() == status)
        .anyMatch(draft ->
            told.stream()
                .filter(other -> other.sentence == draft.sentence && other.kind == Kind.VISIT)
                .filter(other -> isOpen(other) && has(other, draft.traveller()))
                .anyMatch(_ -> isNear(draft, sentence)));
  }

  private static boolean isNear(Draft draft, Sentence sentence) {
    int distance = sentence.index() - draft.sentence.index();
    return distance > 0 && distance <= REACH;
  }

  /** "The journey was put off": of all its stages, which a sentence before has told in one. */
  private static void applyToStages(Status status, Sentence sentence, List<Draft> told) {
    List<Draft> whole =
        told.stream()
            .filter(d -> d.sentence.index() == sentence.index() && d.definite)
            .filter(d -> d.kind == Kind.VISIT && d.status.status() == status)
            .toList();
    for (Draft draft : told) {
      int distance = sentence.index() - draft.sentence.index();
      boolean stage =
          draft.kind == Kind.VISIT
              && distance > 0
              && distance <= REACH
              && whole.stream().anyMatch(d -> has(draft, d.traveller()));
      if (stage && isUndoable(draft)) {
        draft.status = draft.status.with(status, "plan changed");
        draft.rules.add("plan changed");
      }
    }
  }

  /** A plan, or one said not to come about; put off counts for more than called off. */
  private static boolean isUndoable(Draft draft) {
    boolean undone =
        draft.status.status() == Status.DENIED && !draft.status.isUnreal()
            || draft.status.status() == Status.CANCELLED;
    return draft.kind != Kind.SUMMIT && (isOpen(draft) || undone);
  }

  private static boolean isOpen(Draft draft) {
    return draft.status.status() == Status.PLANNED || draft.status.status() == Status.POSSIBLE;
  }

  private static boolean has(Draft meeting, @Nullable Part traveller) {
    return traveller != null && meeting.has(traveller.entity());
  }
}
