package org.summitry.reading.plain;

import java.util.BitSet;

/**
 * Tells whether a long text holds a passage, asked many times: marks of the text's windows of
 * {@value #WINDOW} characters rule most passages out before any search.
 */
final class Passages {
  private static final int WINDOW = 16;
  private static final int MARKS = 1 << 16;
  private static final int LEAVING = power();

  private final String text;
  private final BitSet marks = new BitSet(MARKS);

  Passages(String text) {
    this.text = text;
    int hash = 0;
    for (int at = 0; at < text.length(); at++) {
      hash = hash * 31 + text.charAt(at);
      if (at >= WINDOW) {
        hash -= LEAVING * text.charAt(at - WINDOW);
      }
      if (at >= WINDOW - 1) {
        marks.set(mark(hash));
      }
    }
  }

  boolean contains(String passage) {
    return mayBegin(passage) && text.contains(passage);
  }

  /** False only when no passage that begins so is in the text. */
  boolean mayBegin(String passage) {
    return passage.length() < WINDOW || marks.get(mark(hashOfStart(passage)));
  }

  private static int hashOfStart(String passage) {
    int hash = 0;
    for (int at = 0; at < WINDOW; at++) {
      hash = hash * 31 + passage.charAt(at);
    }
    return hash;
  }

  private static int mark(int hash) {
    return (hash ^ hash >>> 16) & MARKS - 1;
  }

  private static int power() {
    int power = 1;
    for (int at = 0; at < WINDOW; at++) {
      power *= 31;
    }
    return power;
  }
}
