package org.summitry.gazetteer;

/**
 * The sieve before the sieve: with which four letters a word must begin to begin a name, so that
 * most words of a text are passed over without being read. Letters count as {@link Folding} folds
 * them; where an apostrophe, an accent of its own or a rare script stands among the first four the
 * word always passes.
 */
final class FirstLetters {
  private static final int LETTER_BITS = 5;
  private static final int NUMBER = (1 << LETTER_BITS) - 1;
  private static final int LETTERS = 4;
  private static final int BITS = 16;
  private static final int SPREAD = 0x9E3779B1;
  private static final int END = 0;
  private static final int DIGIT = 27;
  private static final int FOREIGN = 28;
  private static final int FOREIGN_MASK = 3;

  /** Only reading tells what it is: an apostrophe, an accent of its own, a rare script. */
  private static final int UNSURE = 1 << LETTER_BITS;

  private static final int LOWER = UNSURE << 1;
  private static final int TABLED = 0x2070;
  private static final int WORDS = 1 << (BITS - 6);
  private static final byte[] CLASSES = buildClasses();

  private final long[] any = new long[WORDS];
  private final long[] small = new long[WORDS];

  private static byte[] buildClasses() {
    byte[] classes = new byte[TABLED];
    for (int code = 0; code < TABLED; code++) {
      classes[code] = (byte) classOf(Folding.traits((char) code));
    }
    return classes;
  }

  private static int classOf(int traits) {
    int folded = traits & Folding.FOLD;
    if (folded == Folding.SKIP || (traits & (Folding.APOSTROPHE | Folding.SPACELESS)) != 0) {
      return UNSURE;
    }
    int lower = (traits & Folding.LOWER) != 0 ? LOWER : 0;
    return folded == Folding.BREAK ? END : number(folded) | lower;
  }

  private static int number(int folded) {
    if (folded >= 'a' && folded <= 'z') {
      return folded - 'a' + 1;
    }
    return folded >= '0' && folded <= '9' ? DIGIT : FOREIGN + (folded & FOREIGN_MASK);
  }

  /** Whether the character is of no word, whatever stands beside it. */
  static boolean isBetweenWords(char character) {
    return character < TABLED && CLASSES[character] == END;
  }

  /** Whether the character is a letter or digit that needs no closer look. */
  static boolean isPlain(char character) {
    return character < TABLED && (CLASSES[character] & NUMBER) != 0;
  }

  /** What the beginning of this word of a form is known by. */
  static int key(CharSequence form, int start, int end) {
    int letters = 0;
    int found = 0;
    for (int at = start; at < end && found < LETTERS; at++) {
      int folded = Folding.traits(form.charAt(at)) & Folding.FOLD;
      if (folded > Folding.SKIP) {
        letters |= number(folded) << LETTER_BITS * found++;
      }
    }
    return spread(letters);
  }

  /** The same of a word in a text; -1 where only reading it tells. */
  static int key(char[] text, int position) {
    int first = classAt(text, position);
    int second = classAt(text, position + 1);
    int third = second == END ? END : classAt(text, position + 2);
    int fourth = third == END ? END : classAt(text, position + 3);
    if (((first | second | third | fourth) & UNSURE) != 0) {
      return -1;
    }
    return spread(
        first & NUMBER
            | (second & NUMBER) << LETTER_BITS
            | (third & NUMBER) << 2 * LETTER_BITS
            | (fourth & NUMBER) << 3 * LETTER_BITS);
  }

  private static int spread(int letters) {
    return letters * SPREAD >>> Integer.SIZE - BITS;
  }

  /** Lets words pass that begin as this one does. */
  void add(CharSequence form, int start, int end) {
    int key = key(form, start, end);
    any[key >>> 6] |= 1L << key;
    if ((Folding.traits(form.charAt(start)) & Folding.LOWER) != 0) {
      small[key >>> 6] |= 1L << key;
    }
  }

  /** Whether the word at the position may begin a name; never false for one that does. */
  boolean mayBegin(char[] text, int position) {
    int key = key(text, position);
    boolean lower = (classAt(text, position) & LOWER) != 0;
    return key < 0 || ((lower ? small : any)[key >>> 6] & (1L << key)) != 0;
  }

  private static int classAt(char[] text, int position) {
    if (position >= text.length) {
      return END;
    }
    char character = text[position];
    return character < TABLED ? CLASSES[character] : UNSURE;
  }
}
