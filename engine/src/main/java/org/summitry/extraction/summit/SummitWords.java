package org.summitry.extraction.summit;

import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Frames;

/** The words of {@code summit-words.tsv}: what gatherings are called and what people do there. */
final class SummitWords {
  private static final WordLists WORDS = WordLists.read("summit-words.tsv");

  /** Whether the word is of the list: its lemma, with or without its particle or its noun. */
  boolean has(String list, Sentence sentence, Token token) {
    return token.mention() == null
        && (WORDS.has(list, token.lemma())
            || WORDS.has(list, Frames.lemma(sentence, token))
            || sentence.children(token, "obj").stream()
                .anyMatch(noun -> WORDS.has(list, token.lemma() + "_" + noun.lemma())));
  }

  /** Whether a plain word, as written, is of the list. */
  boolean has(String list, String word) {
    return WORDS.has(list, word);
  }
}
