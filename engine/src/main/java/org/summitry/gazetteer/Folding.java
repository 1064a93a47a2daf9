package org.summitry.gazetteer;

import java.text.Normalizer;

/**
 * How characters compare when names are matched: letters lose case and diacritics ("Ö" and "o" are
 * one), so that "Erdoğan", "ERDOGAN" and "Erdogan" are the same word. One table look-up a
 * character, because the matcher asks for every character of a text.
 */
final class Folding {
  /** Not part of a word. */
  static final char BREAK = 0;

  /** Part of a word without being compared: combining accents, soft hyphens. */
  static final char SKIP = 1;

  private static final char[] TABLE = buildTable();

  private Folding() {}

  /** The character to compare with, {@link #BREAK} or {@link #SKIP}. */
  static char fold(char character) {
    return TABLE[character];
  }

  static boolean isApostrophe(char character) {
    return switch (character) {
      case '\'', '\u2019', '\u2018', '\u02BC', '\u02BB', '`', '\u00B4', '\u2032', '\uFF07' -> true;
      default -> false;
    };
  }

  /** Hyphens and dashes that can stand inside a name; the long dash cannot. */
  static boolean isHyphen(char character) {
    return character == '-' || character == '\u2010' || character == '\u2011' || character == '\u2013';
  }

  /** Scripts written without spaces: each character is a word of its own. */
  static boolean isSpaceless(char character) {
    return character >= '\u0E00'
        && ((character >= '\u3040' && character <= '\u30FF')
            || (character >= '\u3400' && character <= '\u9FFF')
            || character <= '\u0EFF'
            || (character >= '\u1000' && character <= '\u109F')
            || (character >= '\u1780' && character <= '\u17FF'));
  }

  private static char[] buildTable() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int code = 0; code < table.length; code++) {
      table[code] = foldSlowly((char) code);
    }
    return table;
  }

  private static char foldSlowly(char character) {
    if (isIgnored(character)) {
      return SKIP;
    }
    if (!Character.isLetterOrDigit(character) && !isMark(character)) {
      return BREAK;
    }
    char lower = Character.toLowerCase(character);
    return switch (lower) {
      case 'ı' -> 'i';
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ', 'ð' -> 'd';
      case 'ə', 'æ' -> 'a';
      case 'ß' -> 's';
      case 'þ' -> 't';
      case 'ħ' -> 'h';
      case 'œ' -> 'o';
      default -> withoutAccent(lower);
    };
  }

  private static char withoutAccent(char lower) {
    boolean accented = lower >= 0xC0 && lower < 0x600 || lower >= 0x1E00 && lower < 0x2000;
    return accented
        ? Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0)
        : lower;
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
