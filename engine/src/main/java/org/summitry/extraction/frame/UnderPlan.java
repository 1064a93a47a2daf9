package org.summitry.extraction.frame;

import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What hangs on a plan without a tense of its own lies ahead with it: "will visit Chile, followed
 * by Peru", "will be in Oslo for holding talks".
 */
final class UnderPlan {
  private static final Set<String> LOOSE = Set.of("dep", "advcl");

  private UnderPlan() {}

  static StatusReading settle(
      Sentence sentence, Token trigger, StatusReading read, VerbStatus verbs) {
    if (read.status() != Status.HELD || read.tense() == Tense.PAST && !isBare(sentence, trigger)) {
      return read;
    }
    for (Token at : sentence.pathToRoot(trigger)) {
      if (isBare(sentence, at)) {
        return sentence
            .head(at)
            .filter(main -> main.index() < at.index())
            .map(main -> verbs.of(sentence, main))
            .filter(main -> main.status() == Status.PLANNED && main.tense() == Tense.FUTURE)
            .map(main -> StatusReading.ahead(Status.PLANNED, main.reason()))
            .orElse(read);
      }
      if (at.isVerb()) {
        return read;
      }
    }
    return read;
  }

  /** "followed by", "for holding": nobody does it, and nothing helps it to a tense. */
  private static boolean isBare(Sentence sentence, Token verb) {
    boolean alone =
        LOOSE.contains(verb.relation())
            && sentence.children(verb).stream()
                .noneMatch(c -> c.relation().startsWith("aux") || c.relation().startsWith("nsubj"));
    String marker = sentence.marker(verb);
    return alone
        && (verb.tag().equals("VBN") && marker.isEmpty()
            || verb.tag().equals("VBG") && marker.equals("for"));
  }
}
