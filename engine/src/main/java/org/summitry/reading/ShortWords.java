package org.summitry.reading;

import java.util.Collection;

/**
 * A set of words of at most eight Latin letters that is asked for every word of a text, in any
 * case: each word is one number, so that nothing is copied.
 */
final class ShortWords {
  private static final int LONGEST = Long.BYTES;
  private static final int NONE = 0;

  private final long[] table;

  private ShortWords(int size) {
    this.table = new long[size];
  }

  /**
   * @throws IllegalArgumentException when a word is longer, or of other letters
   */
  static ShortWords of(Collection<String> words) {
    ShortWords set = new ShortWords(Integer.highestOneBit(words.size() + 1) * 8);
    for (String word : words) {
      long packed = pack(word, 0, word.length());
      if (packed == NONE) {
        throw new IllegalArgumentException("not a short word of Latin letters: " + word);
      }
      set.table[set.find(packed)] = packed;
    }
    return set;
  }

  /** Whether the characters {@code [start, end)} of the text are one of the words. */
  boolean has(String text, int start, int end) {
    long packed = pack(text, start, end);
    return packed != NONE && table[find(packed)] == packed;
  }

  /** The place of the word, or the empty place where it would be. */
  private int find(long packed) {
    int mask = table.length - 1;
    int at = (int) (packed * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (table[at] != packed && table[at] != NONE) {
      at = at + 1 & mask;
    }
    return at;
  }

  private static long pack(String text, int start, int end) {
    if (end - start > LONGEST) {
      return NONE;
    }
    long packed = NONE;
    for (int at = start; at < end; at++) {
      int lower = text.charAt(at) | 32;
      if (lower < 'a' || lower > 'z') {
        return NONE;
      }
      packed = packed << 8 | lower;
    }
    return packed;
  }
}
