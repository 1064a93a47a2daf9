package org.summitry.extraction.language;

import java.util.Arrays;

/**
 * A state of arc-standard parsing (Nivre 2004): a stack and a buffer of words, and the arcs so far.
 * Words count from 1; 0 is the root, below all on the stack; -1 is none.
 */
final class ParseState {
  static final int NONE = -1;

  private final int words;
  private final int[] stack;
  private final int[] heads;
  private final int[] labels;
  private int stacked = 1;
  private int next = 1;

  ParseState(int words) {
    this.words = words;
    stack = new int[words + 1];
    heads = new int[words + 1];
    labels = new int[words + 1];
    Arrays.fill(heads, NONE);
  }

  boolean isDone() {
    return stacked == 1 && next > words;
  }

  boolean canShift() {
    return next <= words;
  }

  /** Whether two words are on the stack besides the root. */
  boolean canJoin() {
    return stacked > 2;
  }

  void shift() {
    stack[stacked++] = next++;
  }

  /** The word below the top hangs on the top. */
  void arcLeft(int label) {
    int below = stack[stacked - 2];
    stack[stacked - 2] = stack[stacked - 1];
    stacked--;
    attach(below, stack[stacked - 1], label);
  }

  /** The top hangs on the word below. */
  void arcRight(int label) {
    stacked--;
    attach(stack[stacked], stack[stacked - 1], label);
  }

  private void attach(int word, int head, int label) {
    heads[word] = head;
    labels[word] = label;
  }

  int head(int word) {
    return heads[word];
  }

  /** The id of the word's relation to its head; 0 when there is none. */
  int label(int word) {
    return word <= 0 ? 0 : labels[word];
  }

  /** From the top, which is 0. */
  int stack(int depth) {
    return depth < stacked ? stack[stacked - 1 - depth] : NONE;
  }

  int buffer(int ahead) {
    return next + ahead <= words ? next + ahead : NONE;
  }

  /** The first child before the word, or the second. */
  int leftChild(int word, int which) {
    int left = which;
    for (int i = 1; i < word; i++) {
      if (heads[i] == word && --left == 0) {
        return i;
      }
    }
    return NONE;
  }

  /** The last child behind the word, or the last but one. */
  int rightChild(int word, int which) {
    int left = which;
    for (int i = next - 1; word >= 0 && i > word; i--) {
      if (heads[i] == word && --left == 0) {
        return i;
      }
    }
    return NONE;
  }
}
