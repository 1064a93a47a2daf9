package org.summitry.extraction.assembly;

import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;

/**
 * A change noted in passing beside a plan: of "his visit to Namibia, called off last week, is back
 * on the calendar" last week is the time of the change, and not the visit's.
 */
final class NotedAside {
  private final WordLists words;

  NotedAside(WordLists words) {
    this.words = words;
  }

  /** Whether the time is that of a change told between commas behind the draft's noun. */
  boolean isTimeOf(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    return draft.trigger.isNoun()
        && !sentence.marker(time).equals("for")
        && sentence
            .head(time)
            .filter(verb -> verb.head() == draft.trigger.index() && verb.relation().equals("acl"))
            .filter(verb -> verb.index() > 0)
            .filter(verb -> sentence.tokens().get(verb.index() - 1).word().equals(","))
            .filter(verb -> isChange(sentence, verb))
            .isPresent();
  }

  private boolean isChange(Sentence sentence, Token verb) {
    String particle =
        sentence.children(verb, "compound:prt").stream()
            .map(child -> verb.lemma() + "_" + child.lemma())
            .findFirst()
            .orElse(verb.lemma());
    return words.has("postponed", particle)
        || words.has("cancelled", particle)
        || verb.lemma().equals("announce");
  }
}
