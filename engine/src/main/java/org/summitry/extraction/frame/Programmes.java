package org.summitry.extraction.frame;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What stands in a plan is still to come: "Her programme includes talks with Orsi", "Friday has
 * been pencilled in for the visit".
 */
final class Programmes {
  private static final Set<String> PUBLISHING = Vocabulary.of("publishing-programmes");

  private final WordLists words;

  Programmes(WordLists words) {
    this.words = words;
  }

  /** Whether the verb tells, in the present, what a programme contains. */
  boolean tells(Sentence sentence, Token verb, StatusReading own) {
    return words.has("contains", verb.lemma())
        && own.tense() == Tense.PRESENT
        && own.status() == Status.HELD
        && sentence.children(verb, "nsubj").stream()
            .anyMatch(subject -> words.has("programme", subject.lemma()));
  }

  /** "changed her first itinerary, which included a stop in Oslo": a plan, and no stop made. */
  StatusReading settle(Sentence sentence, Token trigger, StatusReading reading) {
    boolean planned =
        reading.status() == Status.HELD
            && trigger.isRelation("obj")
            && sentence
                .head(trigger)
                .filter(verb -> words.has("contains", verb.lemma()))
                .filter(verb -> verb.relation().equals("acl:relcl"))
                .flatMap(sentence::head)
                .filter(noun -> words.has("programme", noun.lemma()))
                .isPresent();
    boolean published = reading.status() == Status.HELD && isOfPublished(sentence, trigger);
    return planned || published ? StatusReading.ahead(Status.PLANNED, "programme") : reading;
  }

  /** "released the itinerary of his visit", "published details of her trip": it is to come. */
  private boolean isOfPublished(Sentence sentence, Token trigger) {
    return trigger.isNoun()
        && sentence.marker(trigger).equals("of")
        && sentence
            .head(trigger)
            .filter(noun -> words.has("programme", noun.lemma()) && noun.isRelation("obj"))
            .flatMap(sentence::head)
            .filter(verb -> PUBLISHING.contains(verb.lemma()))
            .isPresent();
  }

  /** "has been set aside for": what is said of the day is said of what it is kept for. */
  static boolean isKeptFor(Sentence sentence, Token verb, String marker) {
    return marker.equals("for") && sentence.child(verb, "aux:pass").isPresent();
  }
}
