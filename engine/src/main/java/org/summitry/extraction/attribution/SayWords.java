package org.summitry.extraction.attribution;

import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Frames;

/** The words of {@code attribution-words.tsv}, verbs with what they are joined to. */
record SayWords(WordLists lists) {
  private static final SayWords STANDARD = new SayWords(WordLists.read("attribution-words.tsv"));

  static SayWords standard() {
    return STANDARD;
  }

  boolean has(String list, String word) {
    return lists.has(list, word);
  }

  /** Whether the verb is of the list, alone or as in "put out", "make public". */
  boolean has(String list, Sentence sentence, Token verb) {
    return lists.has(list, verb.lemma())
        || lists.has(list, Frames.lemma(sentence, verb))
        || sentence.children(verb).stream()
            .anyMatch(child -> lists.has(list, verb.lemma() + "_" + child.lemma()));
  }
}
