package org.summitry.extraction.mention;

import org.summitry.extraction.WordLists;

/** The small words around names and offices, from {@code actor-words.tsv}. */
public record ActorWords(WordLists lists) {

  /** The lists that ship with the program. */
  public static ActorWords standard() {
    return new ActorWords(WordLists.read("actor-words.tsv"));
  }

  /** Whether the list has the word (lower case). */
  boolean has(String list, String word) {
    return lists.has(list, word);
  }

  /** 2 for "two" or "both", 0 when the word is no number. */
  int number(String word) {
    for (int n = 2; n <= 12; n++) {
      if (word.equals(Integer.toString(n)) || has("number-" + n, word)) {
        return n;
      }
    }
    return 0;
  }
}
