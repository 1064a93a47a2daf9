package org.summitry.extraction.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Token;
import org.summitry.model.Status;

/**
 * The lists of words that say how real the engagement below them is: "postpone" and "put off" in
 * the list "postponed", "deny" in "denied".
 */
record GovernorWords(WordLists words) {
  private static final List<String> LOADED =
      List.of("planned", "possible", "postponed", "cancelled", "denied");

  boolean has(String list, String word) {
    return words.has(list, word);
  }

  /**
   * Whether the list has the word.
   *
   * @param lemma the word with its particle: "put_off"
   */
  boolean is(String list, String lemma, Token token) {
    // "set off" is not "set"
    boolean another = words.has("setting-out", lemma) && !lemma.equals(token.lemma());
    return words.has(list, lemma) || !another && words.has(list, token.lemma());
  }

  /** Whether it says how real what it governs is: "plan", "postpone", "goes ahead with". */
  boolean isLoaded(String lemma, Token verb) {
    return LOADED.stream().anyMatch(list -> is(list, lemma, verb));
  }

  /** As {@link #isLoaded(String, Token)}, for a verb and the word behind it: "pencil_in". */
  boolean isLoaded(String phrasal) {
    return LOADED.stream().anyMatch(list -> words.has(list, phrasal));
  }

  /** What the word makes of what it governs; null where it leaves that as it is. */
  @Nullable Status statusOf(String lemma) {
    if (words.has("postponed", lemma)) {
      return Status.POSTPONED;
    }
    if (words.has("cancelled", lemma)) {
      return Status.CANCELLED;
    }
    if (words.has("planned", lemma)) {
      return Status.PLANNED;
    }
    return words.has("possible", lemma) ? Status.POSSIBLE : null;
  }
}
