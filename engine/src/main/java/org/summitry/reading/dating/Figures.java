package org.summitry.reading.dating;

/**
 * What the figures of a text may tell, seen in one pass over them: most texts show no date, name no
 * year and count none, and need no search for either.
 *
 * @param any whether a digit stands in it
 * @param apart whether digits stand on both sides of a dash, slash or dot
 * @param months whether the name of a month stands beside a number
 * @param years whether four digits stand together that may be a year of these or the last times
 * @param counts whether a number stands right before "year" or an ordinal's ending
 */
record Figures(boolean any, boolean apart, boolean months, boolean years, boolean counts) {
  private static final int YEAR_DIGITS = 4;

  static Figures of(String text, MonthNames names) {
    boolean apart = false;
    boolean months = false;
    boolean years = false;
    boolean counts = false;
    char[] characters = text.toCharArray();
    int first = nextDigit(characters, 0);
    int end = 0;
    for (int at = first; at < text.length(); at = nextDigit(characters, end)) {
      end = endOfDigits(text, at);
      apart |= isAfterPartedDigit(text, at);
      months = months || names.isBefore(text, at) || names.isAfter(text, end);
      years |= end - at == YEAR_DIGITS && (text.startsWith("20", at) || text.startsWith("19", at));
      counts |= end + 1 < text.length() && isCount(text, end);
    }
    return new Figures(first < text.length(), apart, months, years, counts);
  }

  /** Whether the text may show a date. */
  boolean dates() {
    return apart || months;
  }

  private static boolean isCount(String text, int end) {
    char next = text.charAt(end);
    return switch (next) {
      case ' ', '-' -> (text.charAt(end + 1) | 32) == 'y';
      case 's', 'n', 'r', 't', 'S', 'N', 'R', 'T' -> true;
      default -> false;
    };
  }

  /** Whether a dash, slash or dot stands before the digit, and another digit before that. */
  private static boolean isAfterPartedDigit(String text, int digit) {
    if (digit < 2) {
      return false;
    }
    char sign = text.charAt(digit - 1);
    return (sign == '-' || sign == '/' || sign == '.') && isDigit(text.charAt(digit - 2));
  }

  private static int nextDigit(char[] text, int from) {
    int at = from;
    while (at < text.length && !isDigit(text[at])) {
      at++;
    }
    return at;
  }

  private static int endOfDigits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isDigit(char c) {
    // One comparison for both ends: each character of each line of a page passes here.
    return (char) (c - '0') <= 9 || c >= 128 && Character.isDigit(c);
  }
}
