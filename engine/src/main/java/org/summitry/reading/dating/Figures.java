package org.summitry.reading.dating;

/**
 * What the figures of a text may tell, seen in one pass over them: most texts name no year and
 * count none, and need no search for either.
 *
 * @param any whether a digit stands in it
 * @param years whether four digits stand together that may be a year of these or the last times
 * @param counts whether a number stands right before "year" or an ordinal's ending
 */
record Figures(boolean any, boolean years, boolean counts) {
  private static final int YEAR_DIGITS = 4;

  static Figures of(String text) {
    boolean years = false;
    boolean counts = false;
    int first = nextDigit(text, 0);
    int end = 0;
    for (int at = first; at < text.length(); at = nextDigit(text, end)) {
      end = endOfDigits(text, at);
      years |= end - at == YEAR_DIGITS && (text.startsWith("20", at) || text.startsWith("19", at));
      counts |= end + 1 < text.length() && isCount(text, end);
    }
    return new Figures(first < text.length(), years, counts);
  }

  private static boolean isCount(String text, int end) {
    char next = text.charAt(end);
    return switch (next) {
      case ' ', '-' -> (text.charAt(end + 1) | 32) == 'y';
      case 's', 'n', 'r', 't', 'S', 'N', 'R', 'T' -> true;
      default -> false;
    };
  }

  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && !isDigit(text.charAt(at))) {
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

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
