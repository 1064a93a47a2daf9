package org.summitry.extraction.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What the rest of a sentence makes of a reading: "was to have come and called it off", "the visit
 * planned for May", "Will he go?".
 */
final class Hindsight {
  private static final List<String> NOT_REAL = List.of("would", "should");

  /** The reason of a reading of something that is not told as real. */
  static final String UNREAL = "unreal";

  private final WordLists words;

  Hindsight(WordLists words) {
    this.words = words;
  }

  StatusReading read(Sentence sentence, Token trigger, StatusReading reading) {
    if (isOutOfReality(sentence, trigger, reading)) {
      return reading.with(Status.DENIED, UNREAL);
    }
    if (isQuestion(sentence, trigger)) {
      return reading.with(isOpen(reading.status()) ? Status.POSSIBLE : Status.DENIED, UNREAL);
    }
    if (isDenied(sentence, trigger)) {
      return new StatusReading(Status.DENIED, reading.tense(), false, false, false, "no truth");
    }
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

  /** "It would have been the first time that he came", "has not met him since". */
  private static boolean isOutOfReality(Sentence sentence, Token trigger, StatusReading reading) {
    boolean conditional =
        sentence.pathToRoot(trigger).stream()
            .skip(1)
            .map(sentence::children)
            .anyMatch(c ->
                c.stream().anyMatch(a -> a.lemma().equals("would"))
                    && c.stream().anyMatch(a -> a.word().equals("have")));
    boolean condition =
        sentence.pathToRoot(trigger).stream().anyMatch(t -> sentence.marker(t).equals("if"));
    boolean perfect =
        sentence.children(trigger).stream()
            .anyMatch(c -> List.of("has", "have").contains(c.word()) && c.relation().equals("aux"));
    boolean general =
        sentence.tokens().stream()
            .anyMatch(t -> List.of("since", "never", "yet", "ever").contains(t.lemma()));
    boolean never = reading.status() == Status.DENIED && perfect && general;
    return never
        || conditional
            && (condition || sentence.marker(trigger).isEmpty() && isTold(sentence, trigger));
  }

  /** "the first time that he came": a clause that the conditional's noun carries. */
  private static boolean isTold(Sentence sentence, Token trigger) {
    return sentence.tokens().stream().anyMatch(t -> t.lemma().equals("time"))
        && trigger.tag().equals("VBD");
  }

  /** A question asks and does not tell, unless somebody is said to have asked it. */
  private static boolean isQuestion(Sentence sentence, Token trigger) {
    Token last = sentence.tokens().getLast();
    return last.word().equals("?")
        && sentence.tokens().stream().noneMatch(t -> t.word().equals("\""));
  }

  /** "There was no truth in reports that he will come". */
  private boolean isDenied(Sentence sentence, Token trigger) {
    List<Token> above = sentence.pathToRoot(trigger);
    return sentence.tokens().subList(0, trigger.index()).stream()
        .filter(t -> words.has("truth", t.lemma()))
        .filter(t -> sentence.children(t, "det").stream().anyMatch(d -> d.lemma().equals("no")))
        .anyMatch(
            t -> above.stream().anyMatch(a -> a.index() == t.index() || a.index() == t.head()));
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
