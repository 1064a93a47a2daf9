package org.summitry.extraction.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.StatusReader.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What the rest of a sentence makes of a reading: "was to have come and called it off", "the visit
 * planned for May", "Will he go?".
 */
final class Hindsight {
  private static final List<String> NOT_REAL = List.of("would", "should");

  private final WordLists words;

  Hindsight(WordLists words) {
    this.words = words;
  }

  StatusReading read(Sentence sentence, Token trigger, StatusReading reading) {
    if (isOpen(reading.status())) {
      Status undone = undone(sentence, trigger);
      if (undone != null) {
        return reading.with(undone, "it");
      }
      if (isPastPlan(sentence, trigger)) {
        return reading.with(Status.CANCELLED, "was to have");
      }
    }
    if (reading.isWeak()
        && reading.status() == Status.HELD
        && isSaidToBePlanned(sentence, trigger)) {
      return new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "planned");
    }
    return reading;
  }

  private static boolean isOpen(Status status) {
    return status == Status.PLANNED || status == Status.POSSIBLE;
  }

  /** "... and called it off": a later verb of the sentence undoes the plan. */
  private @Nullable Status undone(Sentence sentence, Token trigger) {
    for (Token verb : sentence.tokens().subList(trigger.index(), sentence.tokens().size())) {
      boolean it =
          verb.isVerb()
              && sentence.children(verb, "obj").stream().anyMatch(o -> o.lemma().equals("it"));
      if (it) {
        String lemma = particle(sentence, verb);
        if (words.has("cancelled", lemma)) {
          return Status.CANCELLED;
        }
        if (words.has("postponed", lemma)) {
          return Status.POSTPONED;
        }
      }
    }
    return null;
  }

  /** "call it off": the particle stands behind the object. */
  private static String particle(Sentence sentence, Token verb) {
    int after = verb.index() + 2;
    if (after < sentence.tokens().size()) {
      Token next = sentence.tokens().get(after);
      if (List.of("off", "back").contains(next.lemma())) {
        return verb.lemma() + "_" + next.lemma();
      }
    }
    return Frames.lemma(sentence, verb);
  }

  /** "was to have met", "should have flown", "would have visited". */
  private static boolean isPastPlan(Sentence sentence, Token trigger) {
    if (!trigger.tag().equals("VBN")) {
      return false;
    }
    List<Token> children = sentence.children(trigger);
    boolean have = children.stream().anyMatch(c -> c.word().equals("have"));
    boolean unreal =
        children.stream().anyMatch(c -> NOT_REAL.contains(c.lemma()) || c.tag().equals("TO"));
    return have && unreal;
  }

  /** "the talks planned with", "a visit scheduled for May". */
  private boolean isSaidToBePlanned(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.relation().equals("acl") || child.isRelation("amod"))
        .anyMatch(child -> words.has("planned", child.lemma()) && child.tag().equals("VBN"));
  }
}
