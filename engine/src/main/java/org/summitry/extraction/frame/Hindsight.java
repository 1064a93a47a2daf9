package org.summitry.extraction.frame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
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
  private static final Set<String> HAVE = Vocabulary.of("have-has-had");

  private static final int NEAR = 12;

  /** What may stand behind "off" when it ends its clause. */
  private static final Set<String> CLOSING =
      Set.of(".", ",", ":", ";", "because", "after", "and", "-", "–", "—", "for", "until");

  private static final Set<String> PAYING = Vocabulary.of("paying-visits");

  private static final Set<String> IT = Set.of("it", "this", "that", "which", "they", "them");

  /** With a perfect and "not" these speak of a time without an engagement. */
  private static final Set<String> SO_FAR = Vocabulary.of("so-far");

  /** The reason of a reading of something that is not told as real. */
  static final String UNREAL = "unreal";

  private final WordLists words;

  Hindsight(WordLists words) {
    this.words = words;
  }

  StatusReading read(Sentence sentence, Token trigger, StatusReading reading) {
    if (isBackFrom(sentence, trigger)) {
      return new StatusReading(Status.HELD, Tense.PAST, false, false, true, "back from");
    }
    if (isOutOfReality(sentence, trigger, reading)) {
      return reading.with(Status.DENIED, UNREAL);
    }
    if (isQuestion(sentence) && !isToldBeforeQuestion(sentence, trigger)) {
      boolean open = isOpen(reading.status()) && !isOpenQuestion(sentence);
      return reading.with(open ? Status.POSSIBLE : Status.DENIED, UNREAL);
    }
    if (isDenied(sentence, trigger)) {
      return new StatusReading(Status.DENIED, reading.tense(), false, false, false, "no truth");
    }
    if (reading.status() == Status.PLANNED && isConditioned(sentence, trigger)) {
      return reading.with(Status.POSSIBLE, "if");
    }
    if (isNoMore(sentence, trigger, reading)) {
      return StatusReading.ahead(Status.CANCELLED, "no more");
    }
    Status fallen = fallen(sentence, trigger, reading);
    if (fallen != null) {
      return new StatusReading(fallen, Tense.FUTURE, false, false, false, PastPlan.REASON);
    }
    if ((reading.isWeak() || reading.isSimplePresent()) && isLeftFor(sentence, trigger)) {
      return new StatusReading(Status.PLANNED, Tense.PAST, false, false, false, "left for it");
    }
    if ((reading.isWeak() || reading.isSimplePresent()) && isSaidToBePaid(sentence, trigger)) {
      return new StatusReading(Status.HELD, Tense.PAST, false, false, false, "paid");
    }
    if (reading.isWeak()
        && reading.status() == Status.HELD
        && isSaidToBePlanned(sentence, trigger)) {
      return new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "planned");
    }
    return reading;
  }

  /** "just back from his visit to Oslo, has not said": the visit is over, whatever is told. */
  private static boolean isBackFrom(Sentence sentence, Token trigger) {
    return trigger.isNoun()
        && sentence.marker(trigger).endsWith("from")
        && sentence
            .head(trigger)
            .filter(back -> List.of("back", "fresh").contains(back.lemma()) && !back.isVerb())
            .isPresent();
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
            .anyMatch(c -> HAVE.contains(c.word()) && c.relation().equals("aux"));
    boolean general =
        sentence.tokens().stream()
            .anyMatch(t -> SO_FAR.contains(t.word().toLowerCase(Locale.ROOT)));
    boolean never = reading.status() == Status.DENIED && perfect && general;
    boolean opening =
        reading.status() == Status.DENIED
            && sentence.tokens().getFirst().word().equalsIgnoreCase("never");
    return never
        || opening
        || conditional
            && (condition || sentence.marker(trigger).isEmpty() && isTold(sentence, trigger));
  }

  /** "the first time that he came": a clause that the conditional's noun carries. */
  private static boolean isTold(Sentence sentence, Token trigger) {
    return sentence.tokens().stream().anyMatch(t -> t.lemma().equals("time"))
        && trigger.tag().equals("VBD");
  }

  /** A question asks and does not tell, unless somebody is said to have asked it. */
  private static boolean isQuestion(Sentence sentence) {
    Token last = sentence.tokens().getLast();
    return last.word().equals("?")
        && sentence.tokens().stream().noneMatch(t -> t.word().equals("\""));
  }

  /** "She asked in Kiev, where he had just had talks with Zelensky: was it true?" */
  private static boolean isToldBeforeQuestion(Sentence sentence, Token trigger) {
    return sentence.tokens().subList(trigger.index(), sentence.tokens().size()).stream()
        .anyMatch(token -> token.word().equals(":"));
  }

  /** "will attend if he is free": the plan hangs on a condition. */
  private boolean isConditioned(Sentence sentence, Token trigger) {
    return sentence.pathToRoot(trigger).stream()
        .limit(2)
        .filter(Token::isVerb)
        .flatMap(verb -> sentence.children(verb, "advcl").stream())
        .map(sentence::marker)
        .anyMatch(marker -> words.has("condition", marker) && !marker.equals("whether"));
  }

  /** "Who will receive him?": asks for somebody, not whether. */
  private static boolean isOpenQuestion(Sentence sentence) {
    return sentence.tokens().getFirst().tag().startsWith("W");
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

  /** "... and called it off", "... but it had to be put off": a later verb undoes the plan. */
  private @Nullable Status undone(Sentence sentence, Token trigger) {
    for (Token verb : sentence.tokens().subList(trigger.index() + 1, sentence.tokens().size())) {
      if (verb.isVerb() && isAboutPlan(sentence, verb)) {
        Status status = words.has("cancelled", particle(sentence, verb)) ? Status.CANCELLED : null;
        if (status != null || words.has("postponed", particle(sentence, verb))) {
          return status == null ? Status.POSTPONED : status;
        }
      }
    }
    return null;
  }

  private static boolean isAboutPlan(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child ->
            IT.contains(child.lemma())
                && (child.isRelation("obj") || child.relation().equals("nsubj:pass")));
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

  /** "the talks with Modi are off", "Gone are the talks planned with Modi". */
  private boolean isNoMore(Sentence sentence, Token trigger, StatusReading reading) {
    if (!trigger.isNoun() || reading.status() == Status.DENIED || reading.tense() == Tense.PAST) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      int distance = token.index() - trigger.index();
      boolean near = Math.abs(distance) <= NEAR && token.mention() == null;
      if (near && words.has("no-more", token.word().toLowerCase(Locale.ROOT))) {
        int be = distance > 0 ? token.index() - 1 : token.index() + 1;
        int end = token.index() + 1;
        boolean closes =
            distance < 0 || end >= tokens.size() || CLOSING.contains(tokens.get(end).word());
        boolean own = !isOfAnotherSubject(sentence, trigger, token);
        if (own && be >= 0 && tokens.get(be).lemma().equals("be") && closes) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The gloves were off when the talks began". */
  private static boolean isOfAnotherSubject(Sentence sentence, Token trigger, Token off) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(off), sentence.head(off).stream())
        .flatMap(token -> sentence.children(token, "nsubj").stream())
        .findFirst()
        .filter(subject -> !sentence.isUnder(trigger, subject))
        .isPresent();
  }

  /** What became of a plan that the sentence itself undoes; null when it stands. */
  private @Nullable Status fallen(Sentence sentence, Token trigger, StatusReading reading) {
    boolean past = PastPlan.is(sentence, trigger);
    if (!past && !isOpen(reading.status())) {
      return null;
    }
    Status undone = undone(sentence, trigger);
    if (undone != null || !past) {
      return undone;
    }
    return PastPlan.isReplaced(sentence, trigger) ? Status.POSTPONED : Status.CANCELLED;
  }

  /** "the visits for which he left on Sunday": nobody has arrived yet. */
  private boolean isLeftFor(Sentence sentence, Token noun) {
    return noun.isNoun()
        && sentence.children(noun, "acl").stream()
            .filter(child -> child.tag().equals("VBD"))
            .filter(child -> words.has("setting-out", Frames.lemma(sentence, child)))
            .flatMap(child -> sentence.children(child, "obl").stream())
            .anyMatch(c -> c.tag().equals("WDT") && sentence.marker(c).equals("for"));
  }

  /** "returns a visit that the king paid in June": its own clause tells of it. */
  private static boolean isSaidToBePaid(Sentence sentence, Token noun) {
    return noun.isNoun()
        && sentence.children(noun, "acl").stream()
            .anyMatch(child -> PAYING.contains(child.lemma()) && child.tag().equals("VBD"));
  }

  /** "the talks planned with", "a visit scheduled for May". */
  private boolean isSaidToBePlanned(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.relation().equals("acl") || child.isRelation("amod"))
        .anyMatch(child -> words.has("planned", child.lemma()) && child.tag().equals("VBN"));
  }
}
