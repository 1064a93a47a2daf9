package org.summitry.extraction.assembly;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/** "a visit that began on Monday": the day of the beginning, whatever else the sentence dates. */
final class Beginning {
  private static final Set<String> BEGINNING = Vocabulary.of("beginning");

  private static final Set<String> STAYING = Vocabulary.of("staying-on");

  private static final Set<String> STAYS = Vocabulary.of("stays-wrapped-up");

  private Beginning() {}

  static boolean isOf(Draft draft, Token time) {
    return draft
        .sentence
        .head(time)
        .filter(verb -> verb.relation().startsWith("acl"))
        .filter(verb -> BEGINNING.contains(verb.lemma()) || isStaying(draft, verb))
        .filter(verb -> !OtherClause.isStillToBegin(draft, verb))
        .filter(verb -> isOfTrigger(draft, verb))
        .isPresent();
  }

  /** "leaves for Lima, where he will stay on May 3 and 4". */
  private static boolean isStaying(Draft draft, Token verb) {
    return draft.kind == Kind.VISIT
        && STAYING.contains(verb.lemma())
        && draft.sentence.children(verb).stream().anyMatch(c -> c.lemma().equals("where"));
  }

  /** "is in Lima on a visit that began on Monday". */
  private static boolean isOnVisit(Draft draft, Token noun) {
    return draft.kind == Kind.VISIT
        && draft.trigger.mention() != null
        && noun.mention() == null
        && STAYS.contains(noun.lemma())
        && noun.head() == draft.trigger.index()
        && draft.sentence.marker(noun).equals("on");
  }

  /** Whether the clause describes the trigger, or the place it names: "a visit to France that". */
  private static boolean isOfTrigger(Draft draft, Token verb) {
    return draft
        .sentence
        .head(verb)
        .filter(noun ->
            noun.index() == draft.trigger.index()
                || isOnVisit(draft, noun)
                || noun.mention() != null && noun.head() == draft.trigger.index())
        .isPresent();
  }
}
