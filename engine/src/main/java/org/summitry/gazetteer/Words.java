package org.summitry.gazetteer;

/**
 * Reads a text word by word, each once, and remembers the last few, so that names of several words
 * can be looked up without holding the words of the whole text. A possessive {@code 's} and a comma
 * are words of their own; apostrophes inside a word are dropped ("Sana'a" is "Sanaa"); a hyphen
 * parts words like a space. Example: {@code Xi's U.S.-China} is {@code xi 's u s china}.
 */
final class Words {
  /** Between this word and the next nothing stands but space, hyphen or an abbreviation's point. */
  static final int JOINED = 1;

  /** The word's first letter is a capital (or has no case). */
  static final int CAPITAL = 2;

  /** No letter of the word is lower case. */
  static final int UPPER = 4;

  /** How many words the longest name may have. */
  static final int MOST = 24;

  private static final int RING = 64;
  private static final int MASK = RING - 1;
  private static final long POSSESSIVE = 0x9E3779B97F4A7C15L;
  private static final long COMMA = 0xC2B2AE3D27D4EB4FL;

  private final CharSequence text;
  private final int length;
  private final int[] starts = new int[RING];
  private final int[] ends = new int[RING];
  private final int[] flags = new int[RING];
  private final long[] hashes = new long[RING];
  private int count;
  private int at;

  Words(CharSequence text) {
    this.text = text;
    this.length = text.length();
  }

  /** Whether there is a word with this number; at most {@link #MOST} words back may be asked for. */
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

  private boolean readNext() {
    while (at < length) {
      char character = text.charAt(at);
      if (Folding.fold(character) > Folding.SKIP) {
        readWord();
        return true;
      }
      if (character == ',' && count > 0 && end(count - 1) == at) {
        flags[(count - 1) & MASK] |= JOINED;
        add(at, at + 1, COMMA, joins(at + 1, 0) ? JOINED : 0);
        at++;
        return true;
      }
      at++;
    }
    return false;
  }

  private void readWord() {
    int start = at;
    long hash = 0;
    int flag = CAPITAL | UPPER;
    boolean first = true;
    boolean spaceless = Folding.isSpaceless(text.charAt(at));
    int end = at;
    while (at < length) {
      char character = text.charAt(at);
      char folded = Folding.fold(character);
      if (folded > Folding.SKIP) {
        if (!first && (spaceless || Folding.isSpaceless(character))) {
          break;
        }
        if (Character.isLowerCase(character)) {
          flag &= first ? 0 : ~UPPER;
        }
        hash = (hash ^ folded) * 0x100000001B3L + 0x9E37;
        first = false;
        end = ++at;
      } else if (folded == Folding.SKIP) {
        end = ++at;
      } else if (isInnerApostrophe(at)) {
        at++;
      } else {
        break;
      }
    }
    boolean possessive = isPossessive(at);
    boolean joined = possessive || spaceless || joins(at, end - start);
    add(start, end, mix(hash), flag | (joined ? JOINED : 0));
    if (possessive) {
      add(at, at + 2, POSSESSIVE, joins(at + 2, 0) ? JOINED : 0);
      at += 2;
    }
  }

  private void add(int start, int end, long hash, int flag) {
    int slot = count++ & MASK;
    starts[slot] = start;
    ends[slot] = end;
    hashes[slot] = hash;
    flags[slot] = flag | (hash == POSSESSIVE || hash == COMMA ? CAPITAL | UPPER : 0);
  }

  private boolean isInnerApostrophe(int position) {
    return Folding.isApostrophe(text.charAt(position))
        && position + 1 < length
        && Folding.fold(text.charAt(position + 1)) > Folding.SKIP
        && !isPossessive(position);
  }

  private boolean isPossessive(int position) {
    return position + 1 < length
        && Folding.isApostrophe(text.charAt(position))
        && (text.charAt(position + 1) == 's' || text.charAt(position + 1) == 'S')
        && (position + 2 == length || Folding.fold(text.charAt(position + 2)) == Folding.BREAK);
  }

  /** Whether from here only what may stand inside a name leads to the next word. */
  private boolean joins(int from, int wordLength) {
    int position = from;
    if (position < length && text.charAt(position) == '.' && wordLength > 0 && wordLength <= 3) {
      position++;
    }
    int breaks = 0;
    int hyphens = 0;
    while (position < length) {
      char character = text.charAt(position);
      if (Folding.fold(character) > Folding.SKIP) {
        return true;
      }
      if (character == '\n') {
        breaks++;
      } else if (Folding.isHyphen(character)) {
        hyphens++;
      } else if (character == ',' && position == from) {
        return true;
      } else if (!isSign(character)
          && !Character.isWhitespace(character)
          && !Character.isSpaceChar(character)) {
        return false;
      }
      if (breaks > 1 || hyphens > 1) {
        return false;
      }
      position++;
    }
    return false;
  }

  /** Signs inside names like "C5+1" and "Asia-Pacific Economic Cooperation (APEC) summit". */
  private static boolean isSign(char character) {
    return character == '+'
        || character == '&'
        || character == '/'
        || character == '('
        || character == ')';
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }
}
