package org.summitry.extraction.summit;

import java.util.List;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Frames;

/** The words of {@code summit-words.tsv}: what gatherings are called and what people do there. */
final class SummitWords {
  private final WordLists words = WordLists.read("summit-words.tsv");

  /** Whether the word is of the list: its lemma, with or without its particle. */
  boolean has(String list, Sentence sentence, Token token) {
    return token.mention() == null
        && (words.has(list, token.lemma()) || words.has(list, Frames.lemma(sentence, token)));
  }

  /** Whether a plain word, as written, is of the list. */
  boolean has(String list, String word) {
    return words.has(list, word);
  }

  /** Whether one of the words of a name is of the list. */
  boolean hasAny(String list, String name) {
    return List.of(name.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}+]+")).stream()
        .anyMatch(word -> words.has(list, word));
  }
}
