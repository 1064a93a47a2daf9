package org.summitry.extraction;

import java.util.Set;

/**
 * Small families of words that a rule or two ask for, by name: {@code Vocabulary.of("journeys")}
 * are visit, trip, tour and journey. They stand in {@code vocabulary.tsv}, so that somebody who
 * reads no Java can read, compare and widen them.
 */
public final class Vocabulary {
  private static final WordLists WORDS = WordLists.read("vocabulary.tsv");

  private Vocabulary() {}

  /** Throws where the file has no family of that name. */
  public static Set<String> of(String family) {
    return WORDS.words(family);
  }
}
