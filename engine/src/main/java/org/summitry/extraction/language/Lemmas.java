package org.summitry.extraction.language;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The base forms of words by their tags, in lower case, with those used lately kept. Safe for use
 * by several threads: a lemma is the same whichever has found it.
 */
final class Lemmas {
  /** A power of two. */
  private static final int KEPT = 1 << 16;

  /** By hash, the last to come. */
  private final @Nullable Lemma[] kept = new Lemma[KEPT];

  private record Lemma(String word, String tag, String lemma) {}

  String lemma(String word, String tag) {
    int hash = 31 * word.hashCode() + tag.hashCode();
    int at = (hash ^ hash >>> 16) & (KEPT - 1);
    Lemma found = kept[at];
    if (found != null && found.word().equals(word) && found.tag().equals(tag)) {
      return found.lemma();
    }
    String lemma = new Morphology().lemma(word, tag).toLowerCase(Locale.ROOT);
    kept[at] = new Lemma(word, tag, lemma);
    return lemma;
  }
}
