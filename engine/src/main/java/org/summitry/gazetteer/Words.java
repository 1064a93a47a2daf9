package org.summitry.gazetteer;

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

  private static final int LONGEST_ABBREVIATION = 3;
  private static final int RING = 64;
  private static final int MASK = RING - 1;
  private static final long POSSESSIVE = 0x9E3779B97F4A7C15L;
  private static final long COMMA = 0xC2B2AE3D27D4EB4FL;

  private final char[] text;
  private final int length;
  private final int[] starts = new int[RING];
  private final int[] ends = new int[RING];
  private final int[] flags = new int[RING];
  private final long[] hashes = new long[RING];
  private int count;
  private int at;

  Words(CharSequence text) {
    this.text = text.toString().toCharArray();
    this.length = this.text.length;
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

  /** Whether the word itself or one beside it shows that capitals are used throughout here. */
  boolean isAmongCapitals(int word) {
    return isLongUpper(word - 1) || (has(word + 1) && isLongUpper(word + 1));
  }

  private boolean isLongUpper(int word) {
    return word >= 0 && isUpper(word) && length(word) > 1 && hash(word) != POSSESSIVE;
  }

  private boolean readNext() {
    while (at < length) {
      if ((Folding.traits(text[at]) & Folding.FOLD) > Folding.SKIP) {
        readWord();
        return true;
      }
      if (text[at] == ',' && count > 0 && end(count - 1) == at) {
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
    int first = Folding.traits(text[at]);
    int all = 0;
    while (at < length) {
      int traits = Folding.traits(text[at]);
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
      } else if ((traits & Folding.APOSTROPHE) != 0 && isInnerApostrophe(at)) {
        at++;
      } else {
        break;
      }
    }
    int flag = (first & Folding.LOWER) != 0 ? 0 : CAPITAL;
    flag |= (all & Folding.LOWER) != 0 ? 0 : UPPER;
    boolean possessive = isPossessive(at);
    boolean joined = possessive || (first & Folding.SPACELESS) != 0 || joins(at, end - start);
    add(start, end, mix(hash), flag | (joined ? JOINED : 0));
    if (possessive) {
      add(at, at + 2, POSSESSIVE, CAPITAL | UPPER | (joins(at + 2, 0) ? JOINED : 0));
      at += 2;
    }
  }

  private void add(int start, int end, long hash, int flag) {
    int slot = count++ & MASK;
    starts[slot] = start;
    ends[slot] = end;
    hashes[slot] = hash;
    flags[slot] = flag;
  }

  private boolean isInnerApostrophe(int position) {
    return position + 1 < length
        && (Folding.traits(text[position + 1]) & Folding.FOLD) > Folding.SKIP
        && !isPossessive(position);
  }

  private boolean isPossessive(int position) {
    return position + 1 < length
        && (text[position + 1] == 's' || text[position + 1] == 'S')
        && (Folding.traits(text[position]) & Folding.APOSTROPHE) != 0
        && (position + 2 == length
            || (Folding.traits(text[position + 2]) & Folding.FOLD) == Folding.BREAK);
  }

  /** Whether from here only what may stand inside a name leads to the next word. */
  private boolean joins(int from, int wordLength) {
    int position = from;
    boolean brief = wordLength > 0 && wordLength <= LONGEST_ABBREVIATION;
    if (position < length
        && (brief && text[position] == '.'
            || (Folding.traits(text[position]) & Folding.APOSTROPHE) != 0)) {
      position++; // U.S. China, Leaders' Summit
    }
    int breaks = 0;
    int hyphens = 0;
    for (; position < length; position++) {
      int traits = Folding.traits(text[position]);
      if ((traits & Folding.FOLD) > Folding.SKIP) {
        return true;
      }
      breaks += text[position] == '\n' ? 1 : 0;
      hyphens += (traits & Folding.HYPHEN) != 0 ? 1 : 0;
      boolean inside = (traits & (Folding.SPACE | Folding.HYPHEN | Folding.SIGN)) != 0;
      if (!inside || breaks > 1 || hyphens > 1) {
        return false;
      }
    }
    return false;
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }
}
