package org.summitry.extraction.frame;

import java.util.List;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * An engagement spoken of with a verb that tells nothing of it: "The visits pointed to a new role",
 * "which gave the tour added weight". Whether it has begun is told elsewhere.
 */
final class PassingWord {
  private static final List<String> TELLING = List.of("light-verb", "taking-place");
  private static final List<String> STAGING = List.of("begun", "ended");

  private final WordLists words;

  PassingWord(WordLists words) {
    this.words = words;
  }

  /** Whether the noun below is the subject or object of a verb that only speaks of it. */
  boolean holds(Sentence sentence, Token below, Token above) {
    boolean definite =
        sentence.children(below, "det").stream().anyMatch(c -> c.lemma().equals("the"));
    boolean gift = above.lemma().equals("give") && below.isRelation("iobj");
    boolean core = below.isRelation("nsubj") || below.isRelation("obj") || gift;
    return definite
        && below.isNoun()
        && below.mention() == null
        && core
        && (gift || !carries(sentence, above));
  }

  private boolean carries(Sentence sentence, Token verb) {
    String phrasal = Frames.lemma(sentence, verb);
    return TELLING.stream().anyMatch(list -> words.has(list, verb.lemma()))
        || STAGING.stream()
            .anyMatch(list -> words.has(list, phrasal) || words.has(list, verb.lemma()));
  }
}
