package org.summitry.extraction.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.summitry.extraction.WordLists;

/**
 * The small words around names and offices, from {@code actor-words.tsv}.
 *
 * @param openers the words a mention can begin with that are no names: nearly all words cannot
 */
public record ActorWords(WordLists lists, Set<String> openers) {
  private static final List<String> OPENING =
      List.of(
          "determiner",
          "possessive",
          "former",
          "current",
          "honorific",
          "group-determiner",
          "place-modifier");

  /** "and the Chinese counterpart". */
  private static final List<String> JOINING = List.of("and", ",", "'s", "’s", "the");

  public ActorWords {
    openers = Set.copyOf(openers);
  }

  /** The lists that ship with the program. */
  public static ActorWords standard() {
    WordLists lists = WordLists.read("actor-words.tsv");
    Set<String> openers = new HashSet<>(JOINING);
    OPENING.forEach(list -> openers.addAll(lists.words(list)));
    return new ActorWords(lists, openers);
  }

  /** Whether a mention can begin at the piece. */
  boolean mayBegin(Piece piece) {
    return !piece.isPlain() || openers.contains(piece.lower()) || piece.isCapitalised();
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
