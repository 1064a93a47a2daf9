package org.summitry.extraction.frame;

import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What a verb above a trigger makes of it: "postponed the visit", "denied that they met", "plans to
 * meet", "the talks were not to take place".
 */
final class GoverningVerb {
  private static final Set<String> INVITATIONS = Set.of("invitation", "invite");

  private final GovernorWords words;
  private final VerbStatus verbs;
  private final Programmes programmes;
  private final PassingWord passing;
  private final Undoing undoing;

  GoverningVerb(WordLists lists, VerbStatus verbs) {
    this.words = new GovernorWords(lists);
    this.verbs = verbs;
    this.programmes = new Programmes(lists);
    this.passing = new PassingWord(lists);
    this.undoing = new Undoing(lists);
  }

  /** The trigger, or what stands between it and the verb, under a verb that is yet to be read. */
  private record Step(
      Sentence sentence,
      Token below,
      Token verb,
      String lemma,
      StatusReading reading,
      StatusReading own,
      boolean negated) {}

  /**
   * What is told of the trigger once the verb above it is read.
   *
   * @param lemma the verb with its particle: "put_off"
   */
  StatusReading read(
      Sentence sentence, Token below, Token verb, String lemma, StatusReading reading) {
    Step step =
        new Step(
            sentence,
            below,
            verb,
            lemma,
            reading,
            verbs.of(sentence, verb),
            VerbForms.isNegated(sentence, verb));
    if (isSettled(step)) {
      return reading;
    }
    return undone(step).or(() -> planned(step)).orElseGet(() -> told(step));
  }

  private boolean isSettled(Step step) {
    StatusReading reading = step.reading;
    boolean settled =
        reading.status() == Status.HELD && reading.tense() == Tense.PAST && !reading.isWeak();
    boolean stated =
        Joints.isPresentState(step.sentence, step.below, reading) && is("utterance", step);
    return (settled || stated) && !step.negated && !is("denied", step);
  }

  /** "struck it from the list", "denied it", "put it off", "called it off". */
  private Optional<StatusReading> undone(Step step) {
    String lemma = step.lemma;
    if (Undoing.isNotGoingAhead(step.sentence, step.below, step.verb)) {
      return Optional.of(StatusReading.ahead(Status.CANCELLED, StatusReading.NOT + lemma));
    }
    Status undone = step.below.isVerb() ? null : undoing.find(step.sentence, step.below, step.verb);
    if (undone != null) {
      boolean open = undone == Status.POSTPONED && step.negated;
      return Optional.of(
          open ? StatusReading.ahead(undone, lemma) : softened(step.own, undone, lemma));
    }
    if (isFruitless(step)) {
      return Optional.of(step.reading.with(Status.HELD, "noun"));
    }
    if (is("denied", step)) {
      return Optional.of(denied(step));
    }
    if (is("postponed", step) && ShortDelay.isTold(step.sentence, step.verb)) {
      return Optional.of(StatusReading.ahead(Status.PLANNED, "delayed by a day"));
    }
    if (is("postponed", step) || isPutOnIce(step.sentence, step.verb)) {
      return Optional.of(softened(step.own, Status.POSTPONED, lemma));
    }
    return is("cancelled", step)
        ? Optional.of(softened(step.own, Status.CANCELLED, lemma))
        : Optional.empty();
  }

  private static StatusReading denied(Step step) {
    if (Reticence.is(step.sentence, step.verb, step.below)) {
      return Reticence.settle(step.reading);
    }
    return step.negated
        ? StatusReading.ahead(Status.POSSIBLE, StatusReading.NOT + step.lemma)
        : new StatusReading(Status.DENIED, step.own.tense(), false, false, false, reason(step));
  }

  /** "failed to take place": of a day gone by. */
  private static String reason(Step step) {
    boolean failed = step.lemma.equals("fail") && step.below.isNoun();
    return failed && step.own.tense() == Tense.PAST ? "negated" : step.lemma;
  }

  /** "plans to meet", "may meet", "is not to meet", "moved the talks to Friday". */
  private Optional<StatusReading> planned(Step step) {
    if (isUndone(step.reading) && !step.negated) {
      if (is("planned", step)) {
        return Optional.of(step.reading);
      }
      if (is("possible", step)) {
        return Optional.of(StatusReading.ahead(Status.PLANNED, step.lemma));
      }
    }
    if (is("planned", step)) {
      return Optional.of(plan(step));
    }
    if (isInvited(step)) {
      return Optional.of(StatusReading.ahead(Status.POSSIBLE, "invitation"));
    }
    StatusReading reading = step.reading;
    boolean possible = is("possible", step) && !is("begun", step);
    boolean agreed = step.lemma.equals("discuss") && words.has("planned", reading.reason());
    if (possible && reading.status() != Status.DENIED && !agreed) {
      Status status = step.negated ? Status.DENIED : Status.POSSIBLE;
      return Optional.of(StatusReading.ahead(status, step.lemma));
    }
    boolean planned = reading.status() == Status.PLANNED || reading.status() == Status.POSSIBLE;
    if (step.negated && planned && VerbForms.isToMarked(step.sentence, step.below)) {
      String why = StatusReading.NOT + step.lemma;
      return Optional.of(
          new StatusReading(Status.DENIED, step.own.tense(), false, false, false, why));
    }
    if (step.negated && planned && isEvent(step)) {
      return Optional.of(step.own);
    }
    if (is("moved", step) && !step.below.isVerb()) {
      boolean open = ShortDelay.isToSomeDay(step.sentence, step.verb);
      return Optional.of(StatusReading.ahead(open ? Status.POSTPONED : Status.PLANNED, step.lemma));
    }
    return programmes.tells(step.sentence, step.verb, step.own)
        ? Optional.of(StatusReading.ahead(Status.PLANNED, "programme"))
        : Optional.empty();
  }

  /** "extended an invitation to Ado to attend": asked, and not yet coming. */
  private static boolean isInvited(Step step) {
    return step.reading.status() == Status.PLANNED
        && !step.negated
        && VerbForms.isToMarked(step.sentence, step.below)
        && step.sentence.children(step.verb, "obj").stream()
            .anyMatch(object -> INVITATIONS.contains(object.lemma()));
  }

  /** "A planned meeting did not take place": the plan came to nothing. */
  private boolean isEvent(Step step) {
    return step.below.isNoun() && step.below.isRelation("nsubj") && comesAbout(step);
  }

  /** "decided to postpone his visit", "announced the cancellation of it": it is undone. */
  private static boolean isUndone(StatusReading reading) {
    return switch (reading.status()) {
      case CANCELLED, POSTPONED, DENIED -> true;
      case PLANNED, POSSIBLE, UNDERWAY, HELD -> false;
    };
  }

  private StatusReading plan(Step step) {
    boolean finite = step.below.isVerb() && !VerbForms.isToMarked(step.sentence, step.below);
    if (step.negated && (finite || words.has("open-detail", step.below.lemma()))) {
      return step.reading;
    }
    Status status = step.negated ? Status.DENIED : Status.PLANNED;
    return StatusReading.ahead(
        step.own.status() == Status.POSSIBLE ? Status.POSSIBLE : status, step.lemma);
  }

  /** What the form of the verb tells, where what stands below it leaves that open. */
  private StatusReading told(Step step) {
    StatusReading own = step.own;
    if (step.negated && words.has("open-detail", step.below.lemma())) {
      // "the date of the visit was not mentioned"
      return step.reading;
    }
    if (step.negated && step.lemma.equals("confirm")) {
      return StatusReading.ahead(Status.POSSIBLE, "noun");
    }
    if (!step.reading.isWeak() && step.reading.tense() != Tense.UNKNOWN) {
      return step.reading;
    }
    if (isWithoutResult(step)) {
      return new StatusReading(Status.HELD, own.tense(), false, false, false, "noun");
    }
    if (own.status() == Status.DENIED && own.tense() == Tense.PAST && step.below.isNoun()) {
      return new StatusReading(Status.DENIED, Tense.PAST, false, false, false, "negated");
    }
    boolean begun = is("begun", step);
    boolean ended = is("ended", step);
    if (Joints.isPlainPresent(step.sentence, step.verb, own)) {
      return tellsOfIt(step)
          ? new StatusReading(
              Status.PLANNED, own.tense(), false, begun, ended, StatusReading.PRESENT)
          : new StatusReading(Status.HELD, own.tense(), false, false, false, "noun");
    }
    boolean speaks =
        own.status() == Status.HELD && passing.holds(step.sentence, step.below, step.verb);
    String reason = speaks ? "noun" : step.lemma;
    return new StatusReading(own.status(), own.tense(), own.progressive(), begun, ended, reason);
  }

  /** "The talks take place on Friday" tells of them, "the talks show" tells of something else. */
  private boolean tellsOfIt(Step step) {
    return !step.below.isRelation("nsubj") || step.below.mention() != null || comesAbout(step);
  }

  private boolean comesAbout(Step step) {
    return is("taking-place", step)
        || step.sentence.children(step.verb, "obj").stream()
            .anyMatch(object -> object.lemma().equals("place"));
  }

  private boolean is(String list, Step step) {
    return words.is(list, step.lemma, step.verb);
  }

  /** "The talks brought no breakthrough", "did not produce a deal": they were held all the same. */
  private boolean isWithoutResult(Step step) {
    boolean denied = step.own.status() == Status.DENIED && step.own.tense() != Tense.FUTURE;
    return denied && isOfTalks(step) && hasResult(step.sentence, step.verb);
  }

  private static boolean isOfTalks(Step step) {
    return step.below.isNoun()
        && step.below.isRelation("nsubj")
        && !step.below.relation().equals("nsubj:pass");
  }

  private static boolean hasResult(Sentence sentence, Token verb) {
    return sentence.children(verb, "obj").stream()
        .anyMatch(object -> !object.lemma().equals("place"));
  }

  /** "The talks failed to produce a deal"; not "failed to take place". */
  private static boolean isFruitless(Step step) {
    return step.lemma.equals("fail")
        && isOfTalks(step)
        && step.sentence.children(step.verb, "xcomp").stream()
            .anyMatch(verb -> hasResult(step.sentence, verb));
  }

  /** "put the trip on ice", "on hold". */
  private boolean isPutOnIce(Sentence sentence, Token verb) {
    return words.has("putting", verb.lemma())
        && sentence.children(verb, "obl").stream().anyMatch(c -> words.has("ice", c.lemma()));
  }

  /** "may postpone" leaves it possible; "postponed" settles it. */
  private static StatusReading softened(StatusReading own, Status status, String why) {
    boolean open = own.status() == Status.POSSIBLE || own.status() == Status.DENIED;
    return StatusReading.ahead(open ? Status.PLANNED : status, why);
  }
}
