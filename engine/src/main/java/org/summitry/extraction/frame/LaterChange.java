package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What a second verb of the clause makes of a plan: "had been planned for June but was put off",
 * "was to have flown to Lima and cancelled at the last minute", "the talks set for June did not
 * take place". It has no subject of its own, so that it speaks of the same.
 */
final class LaterChange {
  private static final Set<String> TAKING_PLACE = Vocabulary.of("taking-place");

  private final Governors governors;

  LaterChange(Governors governors) {
    this.governors = governors;
  }

  StatusReading settle(Sentence sentence, Token trigger, StatusReading reading) {
    boolean open = reading.status() == Status.PLANNED || reading.status() == Status.POSSIBLE;
    boolean fallen = reading.status() == Status.CANCELLED && reading.tense() == Tense.FUTURE;
    if (!open && !fallen) {
      return reading;
    }
    Status changed = changed(sentence, trigger);
    if (changed == Status.DENIED) {
      return new StatusReading(changed, Tense.PAST, false, false, false, "negated");
    }
    return changed == null ? reading : StatusReading.ahead(changed, "changed");
  }

  private @Nullable Status changed(Sentence sentence, Token trigger) {
    for (Token above : sentence.pathToRoot(trigger)) {
      boolean clause = above.isVerb() && (above.index() != trigger.index() || trigger.isVerb());
      if (clause) {
        for (Token second : laterVerbs(sentence, above)) {
          if (trigger.isNoun() && isUnfulfilled(sentence, second)) {
            return Status.DENIED;
          }
          Status status = isOfTheSame(sentence, second) ? statusOf(sentence, second) : null;
          boolean undergone = trigger.isNoun() && isPassive(sentence, second);
          if (status != null && (undergone || !trigger.isNoun() && isBare(sentence, second))) {
            return status;
          }
        }
        if (!above.relation().equals("xcomp")) {
          return null;
        }
      }
    }
    return null;
  }

  /** Joined to the verb, or hung on it where the parser knew no better. */
  private static List<Token> laterVerbs(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.isVerb() && c.index() > verb.index())
        .filter(c -> c.isRelation("conj") || c.relation().equals("dep"))
        .toList();
  }

  /** "did not take place", hung on the participle that was taken for the verb. */
  private static boolean isUnfulfilled(Sentence sentence, Token verb) {
    return TAKING_PLACE.contains(Frames.lemma(sentence, verb))
        && VerbForms.isNegated(sentence, verb)
        && VerbForms.tense(sentence, verb) == Tense.PAST
        && sentence.child(verb, "nsubj").isEmpty();
  }

  /** A verb told as done, with no subject of its own. */
  private static boolean isOfTheSame(Sentence sentence, Token verb) {
    boolean done = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    return done
        && !VerbForms.isNegated(sentence, verb)
        && sentence.children(verb).stream()
            .noneMatch(c -> c.isRelation("nsubj") || c.tag().equals("MD") || c.tag().equals("TO"));
  }

  private static boolean isPassive(Sentence sentence, Token verb) {
    return verb.tag().equals("VBN") && VerbForms.hasAuxiliary(sentence, verb, "be");
  }

  /** "cancelled at the last minute": with nothing named that was cancelled. */
  private static boolean isBare(Sentence sentence, Token verb) {
    return verb.tag().equals("VBD") && sentence.children(verb, "obj").isEmpty();
  }

  private @Nullable Status statusOf(Sentence sentence, Token verb) {
    Status status = governors.statusOf(Frames.lemma(sentence, verb));
    return status == Status.CANCELLED || status == Status.POSTPONED ? status : null;
  }
}
