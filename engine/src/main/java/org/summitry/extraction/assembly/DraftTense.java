package org.summitry.extraction.assembly;

import java.util.List;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeMeaning.Weekday;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * On which side of the day of writing a time beside a draft lies. "Putin is in Hanoi on Tuesday"
 * speaks of the coming Tuesday, "Putin, who landed on Tuesday, is in Hanoi" of the last.
 */
final class DraftTense {
  private final WordLists words;

  DraftTense(WordLists words) {
    this.words = words;
  }

  /** The tense in which the time is told for the draft. */
  Tense of(Draft draft, Token time) {
    if (PictureLine.shows(draft)) {
      return Tense.PAST;
    }
    if (isAheadOf(draft.sentence, time)) {
      return Tense.FUTURE;
    }
    if (OtherClause.isOfWhatComes(draft, time)) {
      return Tense.FUTURE;
    }
    if (isInPastClause(draft, time) || draft.sentence.marker(time).equals("since")) {
      return Tense.PAST;
    }
    if (isBeforeAim(draft, time)) {
      return Tense.PAST;
    }
    boolean ahead = draft.status.tense() == Tense.FUTURE;
    if (isYetToBe(draft.sentence, time)) {
      return Tense.FUTURE;
    }
    if (draft.status.status() == Status.DENIED && !ahead && isDone(draft)) {
      return Tense.PAST;
    }
    TimeMeaning meaning =
        time.mention() instanceof TimeMention mention
            ? mention.time().meaning()
            : new TimeMeaning.TimeOfDay();
    boolean present =
        draft.status.tense() == Tense.PRESENT && draft.sentence.zone() == Sentence.Zone.BODY;
    boolean simplePresent = present && draft.status.status() == Status.HELD;
    boolean going = present && draft.status.status() == Status.UNDERWAY && !draft.status.isWeak();
    boolean told = (simplePresent || going) && hasPresentVerb(draft.sentence, draft.trigger);
    if (isWeekday(meaning) && (told || isTimeless(draft))) {
      return Tense.FUTURE;
    }
    boolean chronicle = draft.status.isSimplePresent() && isToldBefore(meaning);
    boolean line =
        draft.status.tense() == Tense.PRESENT
            && draft.sentence.zone() == Sentence.Zone.HEADLINE
            && meaning instanceof TimeMeaning.Holiday;
    if (!isWeekday(meaning) && isPlannedOnce(draft)) {
      return Tense.PAST;
    }
    return simplePresent || line || chronicle ? Tense.PRESENT : byStatus(draft, meaning);
  }

  /** "had planned to visit Oslo in April but called it off": the April before. */
  private static boolean isPlannedOnce(Draft draft) {
    boolean plan =
        switch (draft.status.status()) {
          case PLANNED, POSSIBLE, CANCELLED -> true;
          case HELD, UNDERWAY, POSTPONED, DENIED -> false;
        };
    return plan
        && draft.sentence.tokens().stream().anyMatch(token -> token.word().equals("but"))
        && draft.sentence.pathToRoot(draft.trigger).stream()
            .filter(Token::isVerb)
            .anyMatch(verb -> VerbForms.isPastPerfect(draft.sentence, verb));
  }

  /** "landed ahead of the weekend's summit". */
  private static boolean isAheadOf(Sentence sentence, Token time) {
    return time.isRelation("nmod")
        && sentence
            .head(time)
            .filter(noun -> noun.isNoun() && sentence.marker(noun).equals("ahead of"))
            .isPresent();
  }

  /** "spoke about the summit to be held in October". */
  private static boolean isYetToBe(Sentence sentence, Token time) {
    return sentence
        .head(time)
        .filter(verb -> verb.tag().equals("VBN") && sentence.marker(verb).equals("to"))
        .filter(verb -> auxiliaries(sentence, verb).stream().allMatch(a -> a.word().equals("be")))
        .filter(verb -> !auxiliaries(sentence, verb).isEmpty())
        .isPresent();
  }

  /**
   * "did not meet him on Monday", "was not allowed to land on Monday", "denied that they had met":
   * the day of it is past.
   */
  private static boolean isDone(Draft draft) {
    boolean past = draft.status.tense() == Tense.PAST;
    boolean kept = past && draft.status.reason().startsWith(StatusReading.NOT);
    boolean noun = past && !draft.trigger.isVerb();
    return kept
        || noun && draft.status.reason().equals("negated")
        || draft.trigger.isVerb()
            && VerbForms.tense(draft.sentence, draft.trigger) == Tense.PAST
            && !draft.trigger.tag().equals("VBN")
        || draft.trigger.tag().equals("VBN")
            && auxiliaries(draft.sentence, draft.trigger).stream()
                .anyMatch(auxiliary -> auxiliary.word().equals("had"));
  }

  /** Weekdays of what was put off or called off lie ahead; bare dates may lie on either side. */
  private static Tense byStatus(Draft draft, TimeMeaning meaning) {
    return switch (draft.status.status()) {
      case HELD -> Tense.PAST;
      case UNDERWAY -> Tense.PRESENT;
      case PLANNED, POSSIBLE -> draft.status.tense() == Tense.PAST ? Tense.PAST : Tense.FUTURE;
      case POSTPONED, CANCELLED, DENIED -> isWeekday(meaning) ? Tense.FUTURE : Tense.UNKNOWN;
    };
  }

  private static boolean isWeekday(TimeMeaning meaning) {
    return meaning instanceof Weekday
        || meaning instanceof TimeMeaning.Range range && range.from() instanceof Weekday;
  }

  /** "That same evening he flies on" may be of the past told in the present. */
  private static boolean isToldBefore(TimeMeaning meaning) {
    return meaning instanceof TimeMeaning.Period period && period.fromContext();
  }

  /** "is in Lima, where she landed on Friday": a past day beside what is told in the present. */
  private static boolean isInPastClause(Draft draft, Token time) {
    return draft.status.tense() == Tense.PRESENT
        && draft.sentence.pathToRoot(time).stream()
            .filter(at -> at.isVerb() || !auxiliaries(draft.sentence, at).isEmpty())
            .findFirst()
            .filter(at -> isPast(draft.sentence, at))
            .filter(at -> !draft.sentence.isUnder(draft.trigger, at))
            .isPresent();
  }

  /** "landed in Lima on Friday to attend the summit": the day of the landing, which is past. */
  private static boolean isBeforeAim(Draft draft, Token time) {
    return draft.status.status() == Status.PLANNED
        && (draft.kind == Kind.SUMMIT || draft.rule.equals("visit.summit"))
        && time.index() < draft.trigger.index()
        && draft.sentence.pathToRoot(time).stream()
            .filter(Token::isVerb)
            .findFirst()
            .filter(at -> isPast(draft.sentence, at))
            .filter(at -> draft.sentence.isUnder(draft.trigger, at))
            .isPresent();
  }

  private static boolean isPast(Sentence sentence, Token carrier) {
    boolean helped =
        auxiliaries(sentence, carrier).stream()
            .anyMatch(auxiliary -> auxiliary.tag().equals("VBD"));
    return carrier.tag().equals("VBD") || helped;
  }

  private static List<Token> auxiliaries(Sentence sentence, Token token) {
    return sentence.children(token).stream()
        .filter(c -> c.relation().equals("cop") || c.relation().startsWith("aux"))
        .toList();
  }

  /** Not of a verbless line below a picture: "Xi and his host at table on Wednesday". */
  private static boolean hasPresentVerb(Sentence sentence, Token trigger) {
    return sentence.pathToRoot(trigger).stream()
        .anyMatch(at ->
            isPresent(at) || auxiliaries(sentence, at).stream().anyMatch(DraftTense::isPresent));
  }

  /**
   * A noun in a clause told in the present: "The week opens with talks in Oslo on Monday"; not in
   * the words below a picture.
   */
  private boolean isTimeless(Draft draft) {
    if (draft.sentence.zone() != Sentence.Zone.BODY || !draft.status.isWeak()) {
      return false;
    }
    for (Token above : draft.sentence.pathToRoot(draft.trigger)) {
      List<Token> own = auxiliaries(draft.sentence, above);
      boolean present = isPresent(above) || own.stream().anyMatch(DraftTense::isPresent);
      if (above.isVerb() || !own.isEmpty()) {
        return present && !above.tag().equals("VBN") && !words.has("caption", above.lemma());
      }
    }
    return false;
  }

  private static boolean isPresent(Token token) {
    return token.tag().equals("VBZ") || token.tag().equals("VBP");
  }
}
