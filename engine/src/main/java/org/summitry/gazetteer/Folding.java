package org.summitry.gazetteer;

/**
 * How characters compare when names are matched: letters lose case and diacritics ("Ö" and "o" are
 * one), so that "Erdoğan", "ERDOGAN" and "Erdogan" are the same word. One table look-up gives all
 * that the matcher asks of a character of the usual scripts; others are worked out each time.
 */
final class Folding {
  /** Not part of a word. */
  static final int BREAK = 0;

  /** Part of a word without being compared: combining accents, soft hyphens. */
  static final int SKIP = 1;

  /** The character to compare with, or {@link #BREAK} or {@link #SKIP}. */
  static final int FOLD = 0xFFFF;

  /** A letter in lower case. */
  static final int LOWER = 1 << 16;

  /** Of a script written without spaces: each character is a word of its own. */
  static final int SPACELESS = 1 << 17;

  static final int APOSTROPHE = 1 << 18;

  /** A hyphen or dash that can stand inside a name; the long dash cannot. */
  static final int HYPHEN = 1 << 19;

  static final int SPACE = 1 << 20;

  /** Signs inside names like "C5+1" and "Asia-Pacific Economic Cooperation (APEC) summit". */
  static final int SIGN = 1 << 21;

  private static final int FIRST_ACCENTED = 0xC0;
  private static final int FIRST_ADDITIONAL = 0x1E00;

  /** Base letters of U+00C0 to U+024F; a point stands for no letter, ? for one left as it is. */
  private static final String ACCENTED =
      "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?llllll?"
          + "?llnnnnnn???oooooooorrrrrrsssssssstttt??uuuuuuuuuuuuwwyyyzzzzzz?"
          + "???????????????a????????????????oo?????????????uu???????????????"
          + "?????????????aaiioouuuuuuuuuu?aaaa????ggkkoooo??j???gg??nnaa????"
          + "aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????"
          + "????????????????";

  /** Base letters of U+1E00 to U+1EFF. */
  private static final String ADDITIONAL =
      "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
          + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
          + "wwwwwwwwwwxxxxyyzzzzzzhtwy????s?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
          + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

  private static final int TABLED = 0x2070;
  private static final int[] TABLE = buildTable();

  private Folding() {}

  /** The folded character and its traits; see the constants. */
  static int traits(char character) {
    return character < TABLED ? TABLE[character] : workOut(character);
  }

  private static int[] buildTable() {
    int[] table = new int[TABLED];
    for (int code = 0; code < TABLED; code++) {
      table[code] = workOut((char) code);
    }
    return table;
  }

  private static int workOut(char character) {
    if (isApostrophe(character)) {
      return APOSTROPHE;
    }
    if (isIgnored(character)) {
      return SKIP;
    }
    if (!Character.isLetterOrDigit(character) && !isMark(character)) {
      return punctuation(character);
    }
    char lower = Character.toLowerCase(character);
    return base(lower)
        | (Character.isLowerCase(character) ? LOWER : 0)
        | (isSpaceless(character) ? SPACELESS : 0);
  }

  private static int punctuation(char character) {
    if (character == '-'
        || character == '\u2010'
        || character == '\u2011'
        || character == '\u2013') {
      return HYPHEN;
    }
    if (character == '+'
        || character == '&'
        || character == '/'
        || character == '('
        || character == ')') {
      return SIGN;
    }
    return Character.isWhitespace(character) || Character.isSpaceChar(character) ? SPACE : BREAK;
  }

  private static char base(char lower) {
    char base = '?';
    if (lower >= FIRST_ACCENTED && lower < FIRST_ACCENTED + ACCENTED.length()) {
      base = ACCENTED.charAt(lower - FIRST_ACCENTED);
    } else if (lower == '\u0259') {
      base = 'a';
    } else if (lower == '\u0451') {
      base = '\u0435';
    } else if (lower >= FIRST_ADDITIONAL && lower < FIRST_ADDITIONAL + ADDITIONAL.length()) {
      base = ADDITIONAL.charAt(lower - FIRST_ADDITIONAL);
    }
    return base == '?' ? lower : base;
  }

  private static boolean isApostrophe(char character) {
    return switch (character) {
      case '\'', '\u2019', '\u2018', '\u02BC', '\u02BB', '`', '\u00B4', '\u2032', '\uFF07' -> true;
      default -> false;
    };
  }

  private static boolean isSpaceless(char character) {
    return character >= '\u0E00'
        && ((character >= '\u3040' && character <= '\u30FF')
            || (character >= '\u3400' && character <= '\u9FFF')
            || character <= '\u0EFF'
            || (character >= '\u1000' && character <= '\u109F')
            || (character >= '\u1780' && character <= '\u17FF'));
  }

  private static boolean isIgnored(char character) {
    return character >= 0x300 && character <= 0x36F
        || character == 0xAD
        || character == 0x200B
        || character == 0x200C
        || character == 0x200D
        || character == 0x2060
        || character == 0xFEFF
        || character >= 0x64B && character <= 0x655;
  }

  /** Vowel signs of Indic scripts belong to their words. */
  private static boolean isMark(char character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
