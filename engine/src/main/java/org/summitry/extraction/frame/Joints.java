package org.summitry.extraction.frame;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * How a word is joined to the one above it: in "was decided at a meeting" by "at", so that the
 * meeting is where it was done, and not what was decided.
 */
final class Joints {
  /** "was decided at a meeting": the meeting is where, not what. */
  private static final Set<String> OCCASION = Set.of("at", "during", "after", "following");

  private static final Set<String> FORMER = Vocabulary.of("former-plans");

  private Joints() {}

  /** The word that joins a clause or noun to the verb above it: "if", "for", "when". */
  static String marker(Sentence sentence, Token below) {
    String marker = sentence.marker(below);
    if (!marker.isEmpty() || !below.relation().startsWith("advcl")) {
      return marker;
    }
    return sentence.children(below, "advmod").stream()
        .filter(child -> child.tag().equals("WRB"))
        .map(Token::lemma)
        .findFirst()
        .orElse("");
  }

  /** "announced that she is in Kyiv": a clause with its own verb says how things stand. */
  static boolean isPresentState(Sentence sentence, Token below, StatusReading reading) {
    boolean stands = reading.isDone();
    return stands
        && reading.tense() == Tense.PRESENT
        && sentence.child(below, "cop").filter(copula -> copula.tag().startsWith("VB")).isPresent()
        && !VerbForms.isToMarked(sentence, below);
  }

  /** "meetings are planned" read as if it were "in meetings are planned". */
  static boolean isSubjectless(Sentence sentence, Token verb, String marker) {
    return !OCCASION.contains(marker)
        && sentence.child(verb, "aux:pass").isPresent()
        && sentence.child(verb, "nsubj").isEmpty();
  }

  /**
   * "Before the meeting she had prayed", "met him before flying to Lima": what the past is counted
   * from is over, too.
   */
  static boolean isOfThePast(Sentence sentence, Token noun, Token verb) {
    boolean onward = noun.tag().equals("VBG") && verb.tag().equals("VBD");
    return onward
        || sentence.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent()
            && VerbForms.isPastPerfect(sentence, verb);
  }

  /** "July 21 had been the original date of the talks". */
  static boolean isFormerDate(Sentence sentence, Token noun) {
    return noun.lemma().equals("date")
        && sentence.children(noun, "amod").stream()
            .anyMatch(child -> FORMER.contains(child.lemma()));
  }

  /** "pays a visit", "holds talks" in running text: the day will tell whether it lies ahead. */
  static boolean isPlainPresent(Sentence sentence, Token verb, StatusReading own) {
    return own.status() == Status.HELD
        && own.tense() == Tense.PRESENT
        && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
        && sentence.zone() == Zone.BODY;
  }
}
