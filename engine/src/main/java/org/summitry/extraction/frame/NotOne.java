package org.summitry.extraction.frame;

import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.model.Status;

/**
 * Engagements that are said not to be by a "no" before the noun: "No meeting between the two took
 * place", "no visit is planned".
 */
final class NotOne {
  private NotOne() {}

  static StatusReading settle(Sentence sentence, Token noun, StatusReading reading) {
    boolean open = reading.isDone() || reading.status() == Status.PLANNED;
    boolean subject = noun.relation().startsWith("nsubj") && noun.isNoun();
    boolean none =
        subject && sentence.children(noun, "det").stream().anyMatch(d -> d.lemma().equals("no"));
    boolean denied = sentence.head(noun).filter(v -> VerbForms.isNegated(sentence, v)).isPresent();
    return open && none && !denied ? StatusReading.ahead(Status.DENIED, "no") : reading;
  }
}
