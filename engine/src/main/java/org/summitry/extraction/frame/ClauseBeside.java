package org.summitry.extraction.frame;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What a verb makes of an adverbial clause that hangs on it and tells of an engagement: "left for
 * talks" lets them lie ahead, "spoke after the talks" has them over, "would come if they met"
 * leaves them open.
 */
final class ClauseBeside {
  private static final Set<String> TRAVELLING = Vocabulary.of("travelling-verbs");

  private final GovernorWords words;
  private final VerbStatus verbs;

  ClauseBeside(GovernorWords words, VerbStatus verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /**
   * What is told of the trigger once the verb above its clause is read.
   *
   * @param marker the words that join the clause to the verb: "after", "ahead of"
   */
  StatusReading read(Sentence sentence, Token verb, String marker, StatusReading reading) {
    if (words.has("condition", marker.split(" ")[0]) && reading.status() != Status.DENIED) {
      return StatusReading.ahead(Status.POSSIBLE, marker);
    }
    StatusReading own = verbs.of(sentence, verb);
    if (reading.isSimplePresent() && own.tense() == Tense.FUTURE) {
      return StatusReading.ahead(own.status(), marker);
    }
    if (!reading.reason().equals("noun") && reading.tense() != Tense.UNKNOWN) {
      return reading;
    }
    String first = marker.split(" ")[0];
    if (words.has("ahead", first)) {
      return StatusReading.ahead(Status.PLANNED, marker);
    }
    if (words.has("purpose", first) && isSettingOut(sentence, verb)) {
      return new StatusReading(Status.PLANNED, own.tense(), false, false, false, marker);
    }
    if (own.tense() == Tense.PAST || own.tense() == Tense.FUTURE) {
      return new StatusReading(
          own.status() == Status.DENIED ? Status.HELD : own.status(),
          own.tense(),
          own.progressive(),
          false,
          false,
          marker);
    }
    if (TRAVELLING.contains(verb.lemma()) && Joints.isPlainPresent(sentence, verb, own)) {
      // "In June he travels to Europe, with stops in Paris and Rome"
      return own.with(Status.PLANNED, StatusReading.PRESENT);
    }
    return reading;
  }

  private boolean isSettingOut(Sentence sentence, Token verb) {
    return words.is("setting-out", Frames.lemma(sentence, verb), verb);
  }
}
