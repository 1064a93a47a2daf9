package org.summitry.extraction.document;

import java.util.Set;
import org.summitry.extraction.Vocabulary;

/**
 * Who is named only to say whose people somebody is: "Ado's deputy will be in Oyo", "received Ado's
 * predecessor Faye" tell nothing of Ado.
 */
public final class Kin {
  private static final Set<String> PEOPLE = Vocabulary.of("people-of-somebody");

  private Kin() {}

  /** Whether one of the person's people stands straight behind the name. */
  public static boolean isOwner(Sentence sentence, Token person) {
    int next = person.index() + 1;
    return next + 1 < sentence.tokens().size()
        && Set.of("'s", "’s", "'").contains(sentence.tokens().get(next).word())
        && sentence.tokens().get(next + 1).mention() == null
        && PEOPLE.contains(sentence.tokens().get(next + 1).lemma());
  }
}
