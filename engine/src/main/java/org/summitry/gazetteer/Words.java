package org.summitry.gazetteer;

import java.util.Arrays;

/**
 * Reads a text word by word, each once, and remembers the last few, so that names of several words
 * can be looked up without holding the words of the whole text. A possessive {@code 's} and a comma
 * are words of their own; apostrophes inside a word are dropped ("Sana'a" is "Sanaa"); a hyphen
 * parts words like a space. Example: {@code Xi's U.S.-China} is {@code xi 's u s china}.
 */
final class Words {
  /** Between this word and the next nothing stands but space, hyphen or an abbreviation's point. */
  private static final int JOINED = 1;

  /** The word's first letter is a capital (or has no case). */
  private static final int CAPITAL = 2;

  /** No letter of the word is lower case. */
  private static final int UPPER = 4;

  /** How many words the longest name may have. */
  static final int MOST = 24;

  private static final int[] NONE = {};
  private static final int RING = 64;

  /** Words that most names are found out by. */
  private static final int FEW = 8;

  private static final int MASK = RING - 1;
  private static final long POSSESSIVE = 0x9E3779B97F4A7C15L;
  private static final long COMMA = 0xC2B2AE3D27D4EB4FL;

  /** The next word must be read to know how it begins. */
  static final int UNKNOWN = -1;

  /** No other word belongs to the name. */
  static final int NOTHING = -2;

  private final Letters letters;

  /** Made for the first word that is read: many short texts hold none that may begin a name. */
  private int[] starts = NONE;

  private int[] ends = NONE;
  private int[] flags = NONE;
  private long[] hashes = {};
  private int count;
  private int at;
  private int before = -1;

  /** Where the word after the one read last begins, if it is joined to it. */
  private int following;

  Words(CharSequence text) {
    this(new Letters(text), 0);
  }

  private Words(Letters letters, int at) {
    this.letters = letters;
    this.at = at;
  }

  /** Reads another text instead; spares the room that a reader takes for each form. */
  void read(String other) {
    letters.read(other);
    at = 0;
    count = 0;
    before = -1;
  }

  /**
   * Goes on to the next word that may begin a name, which becomes word 0; the words between are
   * passed over without being read.
   *
   * @param from where a word ended, or 0
   * @return whether there is such a word
   */
  boolean seek(int from, FirstLetters firsts) {
    int position = from;
    while (position < letters.length()) {
      if (!letters.isWordAt(position)) {
        position++;
      } else if (letters.mayBegin(position, firsts)) {
        at = position;
        count = 0;
        return readNext();
      } else {
        before = position;
        position = letters.passOver(position);
      }
    }
    return false;
  }

  /** Where to go on after this word, which counts as read; its possessive is passed over. */
  int leave(int word) {
    before = start(word);
    int end = end(word);
    return letters.isPossessive(end) ? end + 2 : end;
  }

  /**
   * Whether there is a word with this number; at most {@link #MOST} words back may be asked for.
   */
  boolean has(int word) {
    while (count <= word) {
      if (!readNext()) {
        return false;
      }
    }
    return true;
  }

  int start(int word) {
    return starts[word & MASK];
  }

  int end(int word) {
    return ends[word & MASK];
  }

  int length(int word) {
    return end(word) - start(word);
  }

  long hash(int word) {
    return hashes[word & MASK];
  }

  /** Whether the next word belongs to the same name as far as spacing goes. */
  boolean isJoined(int word) {
    return (flags[word & MASK] & JOINED) != 0;
  }

  boolean isCapital(int word) {
    return (flags[word & MASK] & CAPITAL) != 0;
  }

  boolean isUpper(int word) {
    return (flags[word & MASK] & UPPER) != 0;
  }

  /**
   * How the word begins that goes on from word 0, as {@link FirstLetters#key} knows it; to be asked
   * before any further word is read.
   */
  int lettersAfterFirst() {
    if (isJoined(0)) {
      return following < 0 ? UNKNOWN : letters.key(following);
    }
    return at < letters.length() && letters.at(at) == ',' ? UNKNOWN : NOTHING;
  }

  /** Whether the word begins with a letter that knows capitals; those of Hangul do not. */
  boolean hasCase(int word) {
    return Character.isUpperCase(letters.at(start(word)));
  }

  /** Whether a word beside word 0 shows that capitals are used throughout here. */
  boolean isAmongCapitals() {
    return isAfterCapitals() || (has(1) && isLongUpper(1));
  }

  private boolean isAfterCapitals() {
    if (before < 0) {
      return false;
    }
    Words back = new Words(letters, before);
    int word = 0;
    while (back.has(word + 1) && back.start(word + 1) < start(0)) {
      word++;
    }
    return back.isLongUpper(word);
  }

  private boolean isLongUpper(int word) {
    return isUpper(word) && length(word) > 1 && hash(word) != POSSESSIVE;
  }

  private boolean readNext() {
    while (at < letters.length()) {
      if ((letters.traits(at) & Folding.FOLD) > Folding.SKIP) {
        readWord();
        return true;
      }
      if (letters.at(at) == ',' && count > 0 && end(count - 1) == at) {
        flags[(count - 1) & MASK] |= JOINED;
        add(at, at + 1, COMMA, CAPITAL | UPPER | (joins(at + 1, 0) ? JOINED : 0));
        at++;
        return true;
      }
      at++;
    }
    return false;
  }

  private void readWord() {
    int start = at;
    int end = at;
    long hash = 0;
    int first = letters.traits(at);
    int all = 0;
    while (at < letters.length()) {
      int traits = letters.traits(at);
      int folded = traits & Folding.FOLD;
      if (folded > Folding.SKIP) {
        if (((traits | first) & Folding.SPACELESS) != 0 && at > start) {
          break;
        }
        hash = (hash ^ folded) * 0x100000001B3L + 0x9E37;
        all |= traits;
        end = ++at;
      } else if (folded == Folding.SKIP) {
        end = ++at;
      } else if ((traits & Folding.APOSTROPHE) != 0 && letters.isInnerApostrophe(at)) {
        at++;
      } else {
        break;
      }
    }
    int flag = (first & Folding.LOWER) != 0 ? 0 : CAPITAL;
    flag |= (all & Folding.LOWER) != 0 ? 0 : UPPER;
    following = -1;
    boolean possessive = letters.isPossessive(at);
    boolean joined = possessive || (first & Folding.SPACELESS) != 0 || joins(at, end - start);
    add(start, end, mix(hash), flag | (joined ? JOINED : 0));
    if (possessive) {
      add(at, at + 2, POSSESSIVE, CAPITAL | UPPER | (joins(at + 2, 0) ? JOINED : 0));
      following = -1;
      at += 2;
    }
  }

  private void add(int start, int end, long hash, int flag) {
    int slot = count++ & MASK;
    if (slot >= starts.length) {
      grow(starts.length == 0 ? FEW : RING);
    }
    starts[slot] = start;
    ends[slot] = end;
    hashes[slot] = hash;
    flags[slot] = flag;
  }

  private void grow(int size) {
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    flags = Arrays.copyOf(flags, size);
    hashes = Arrays.copyOf(hashes, size);
  }

  private boolean joins(int from, int wordLength) {
    int next = letters.nextInName(from, wordLength);
    following = next < 0 ? following : next;
    return next >= 0;
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }
}
