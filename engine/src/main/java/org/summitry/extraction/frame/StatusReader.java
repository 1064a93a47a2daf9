package org.summitry.extraction.frame;

import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What a clause makes of the engagement it tells: from the trigger up to the root, tense, modality,
 * negation and the verbs and nouns on the way.
 */
public final class StatusReader {
  private final WordLists words;
  private final VerbStatus verbs;
  private final Governors governors;
  private final Hindsight hindsight;

  public StatusReader(WordLists words) {
    this.words = words;
    this.verbs = new VerbStatus(words);
    this.governors = new Governors(words);
    this.hindsight = new Hindsight(words);
  }

  /** What the sentence makes of the engagement at the trigger. */
  public StatusReading read(Sentence sentence, Token trigger) {
    StatusReading climbed = climbed(sentence, trigger);
    StatusReading settled = FirstToCome.settle(sentence, trigger, climbed, verbs);
    return hindsight.read(sentence, trigger, settled);
  }

  /** Asked to come is not yet to come, however firmly the asking is told. */
  StatusReading invited(Sentence sentence, Token trigger) {
    boolean negated = VerbForms.isNegated(sentence, trigger);
    Status status = negated ? Status.DENIED : Status.POSSIBLE;
    return StatusReading.ahead(status, "invite");
  }

  private StatusReading climbed(Sentence sentence, Token trigger) {
    StatusReading reading =
        trigger.isVerb() || trigger.mention() != null
            ? ofTrigger(sentence, trigger)
            : ofNoun(sentence, trigger);
    Token below = trigger;
    for (Token above : sentence.pathToRoot(trigger).stream().skip(1).toList()) {
      if (governors.isLeavingClause(sentence, below, above)) {
        break;
      }
      reading = governors.climb(sentence, below, above, reading);
      below = above;
    }
    return reading;
  }

  /** Verbs that say by themselves that nothing came of it: "skipped the summit". */
  private StatusReading ofTrigger(Sentence sentence, Token verb) {
    StatusReading own = verbs.of(sentence, verb);
    String lemma = Frames.lemma(sentence, verb);
    Status told =
        words.has("stay-away", lemma) || words.has("stay-away", verb.lemma())
            ? Status.DENIED
            : words.has("cancelled", lemma) ? Status.CANCELLED : null;
    if (told == null) {
      boolean simple = VerbForms.isSimplePresent(sentence, verb);
      boolean coming = own.status() == Status.HELD && simple && sentence.zone() == Zone.BODY;
      return coming ? own.with(Status.PLANNED, StatusReading.PRESENT) : own;
    }
    return own.status() == Status.DENIED || own.status() == Status.POSSIBLE
        ? StatusReading.ahead(Status.PLANNED, "not " + lemma)
        : new StatusReading(told, own.tense(), false, false, false, lemma);
  }

  /** "is in Uzbekistan" is under way, "was in" is over. */
  public StatusReading presence(Sentence sentence, Token place) {
    StatusReading reading = read(sentence, place);
    return reading.tense() == Tense.PRESENT && reading.status() == Status.HELD
        ? reading.with(Status.UNDERWAY, "is in")
        : reading;
  }

  private StatusReading ofNoun(Sentence sentence, Token noun) {
    boolean on = sentence.marker(noun).equals("on") && sentence.child(noun, "cop").isPresent();
    if (on) {
      StatusReading own = verbs.of(sentence, noun);
      boolean now = own.status() == Status.HELD && own.tense() == Tense.PRESENT;
      return now ? own.with(Status.UNDERWAY, "is on") : own;
    }
    for (Token child : sentence.children(noun)) {
      String lemma = child.lemma();
      boolean modifier = child.isRelation("amod") || child.isRelation("compound");
      if (modifier || child.relation().startsWith("acl")) {
        Status status = governors.statusOf(lemma);
        if (status != null && modifier) {
          Tense tense = Tense.FUTURE;
          return new StatusReading(status, tense, false, false, false, lemma);
        }
        if (words.has("past-adjective", lemma)) {
          return new StatusReading(Status.HELD, Tense.PAST, false, false, false, lemma);
        }
      }
    }
    return new StatusReading(Status.HELD, Tense.UNKNOWN, false, false, false, "noun");
  }
}
