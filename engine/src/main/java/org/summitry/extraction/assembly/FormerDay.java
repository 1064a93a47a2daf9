package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * The day for which a plan stood before, in an aside to the new one: "The visit, which had been set
 * for March 3, will take place on March 10", "will fly to Lima on Friday instead of Monday".
 */
final class FormerDay {
  private static final String RULE = "former day";

  private static final int REACH = 7;
  private static final Set<String> WAS = Set.of("was", "were", "had", "been", "originally");
  private static final Set<String> ENDS = Set.of(",", ";", "will", "would");
  private static final StatusReading PUT_OFF =
      new StatusReading(Status.POSTPONED, Tense.FUTURE, false, false, false, RULE);

  private final WordLists words;

  FormerDay(WordLists words) {
    this.words = words;
  }

  /** The old plan beside a new one with another day in the same sentence. */
  Optional<Draft> find(Draft draft, Timing timing, Map<Span, TimeAnchor> anchors) {
    PartialDate now = draft.when.start();
    boolean plan = draft.status.status() == Status.PLANNED && draft.kind != Kind.SUMMIT;
    if (!plan || now == null || now.month() == 0 || NewDay.isNewPlan(draft)) {
      return Optional.empty();
    }
    for (Token time : draft.sentence.mentions(TimeMention.class)) {
      if (!time.span().equals(draft.whenSpan) && isFormer(draft, time)) {
        DateRange when = timing.timeOf(draft, time, anchors).orElse(DateRange.UNKNOWN);
        PartialDate old = when.start();
        if (old != null && old.precision() == now.precision() && !old.equals(now)) {
          return Optional.of(oldPlan(draft, time, old));
        }
      }
    }
    return Optional.empty();
  }

  private static Draft oldPlan(Draft draft, Token time, PartialDate day) {
    Draft old =
        new Draft(draft.kind, draft.rule, draft.sentence, draft.trigger, draft.verb, PUT_OFF);
    old.people.addAll(draft.people);
    old.where = draft.where;
    old.when = DateRange.of(day);
    old.whenSpan = time.span();
    old.rules.add(RULE);
    return old;
  }

  /** "postponed his visit that had been slated to start on Monday": the day of what was put off. */
  boolean isOfUndone(Draft draft, Token time) {
    boolean undone =
        draft.status.status() == Status.POSTPONED || draft.status.status() == Status.CANCELLED;
    return undone
        && draft.kind != Kind.SUMMIT
        && isOfAside(draft, draft.sentence.tokens(), time.index());
  }

  /**
   * "instead of Monday", "on Friday, not on Monday", "which had been set for March 3", "originally
   * scheduled for Monday".
   */
  private boolean isFormer(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    List<Token> tokens = sentence.tokens();
    int at = time.index();
    boolean instead =
        at > 1
            && tokens.get(at - 1).word().equals("of")
            && tokens.get(at - 2).lemma().equals("instead");
    boolean not =
        at > 2
            && tokens.get(at - 1).word().equals("on")
            && tokens.get(at - 2).lemma().equals("not")
            && tokens.get(at - 3).word().equals(",");
    return instead || not || isOfAside(draft, tokens, at);
  }

  private boolean isOfAside(Draft draft, List<Token> tokens, int time) {
    boolean planned = false;
    for (int i = time - 1; i > draft.trigger.index() && i >= time - REACH; i--) {
      Token token = tokens.get(i);
      if (ENDS.contains(token.word())) {
        return false;
      }
      planned |= token.tag().equals("VBN") && words.has("planned", token.lemma());
      if (planned && WAS.contains(token.word())) {
        return draft.trigger.isNoun() && words.has("plan-noun", draft.trigger.lemma());
      }
    }
    return false;
  }

  /** Whether one is told for the day given up, and the other for the day that it has now. */
  static boolean isOfOneChange(Draft one, Draft other) {
    return one.rules.contains(RULE) != other.rules.contains(RULE)
        && one.when.start() != null
        && other.when.start() != null
        && !one.when.start().equals(other.when.start())
        && one.sentence == other.sentence;
  }
}
