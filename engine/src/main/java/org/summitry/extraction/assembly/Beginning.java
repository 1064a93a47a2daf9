package org.summitry.extraction.assembly;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;

/** "a visit that began on Monday": the day of the beginning, whatever else the sentence dates. */
final class Beginning {
  private static final Set<String> BEGINNING = Vocabulary.of("beginning");

  private Beginning() {}

  static boolean isOf(Draft draft, Token time) {
    return draft
        .sentence
        .head(time)
        .filter(verb -> BEGINNING.contains(verb.lemma()) && verb.relation().startsWith("acl"))
        .filter(verb -> !OtherClause.isStillToBegin(draft, verb))
        .filter(verb -> isOfTrigger(draft, verb))
        .isPresent();
  }

  /** Whether the clause describes the trigger, or the place it names: "a visit to France that". */
  private static boolean isOfTrigger(Draft draft, Token verb) {
    return draft
        .sentence
        .head(verb)
        .filter(noun ->
            noun.index() == draft.trigger.index()
                || noun.mention() != null && noun.head() == draft.trigger.index())
        .isPresent();
  }
}
