package org.summitry.reading;

/** What a line looks like, whatever its words are. */
public final class LineShape {
  private static final int PROSE = 60;
  private static final int LONG = 150;

  private static final int WORD = 1;
  private static final int JOINT = 2;

  /** What the characters of ASCII are. */
  private static final byte[] KINDS = new byte[128];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = (byte) (isWordCharacter(c) ? WORD : joinsWords(c) ? JOINT : 0);
    }
  }

  private LineShape() {}

  /** Whether it ends as a sentence does, closing quotes and brackets aside. */
  public static boolean isSentence(String line) {
    int at = line.length() - 1;
    while (at >= 0 && isClosing(line.charAt(at))) {
      at--;
    }
    return at > 0 && isEnd(line.charAt(at)) && !isCut(line);
  }

  private static boolean isClosing(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', ')', ']', '*', '_', ' ' -> true;
      default -> false;
    };
  }

  private static boolean isEnd(char c) {
    return switch (c) {
      case '.', '!', '?', ':', ';', '。' -> true;
      default -> false;
    };
  }

  /** A paragraph of running text, complete. */
  public static boolean isProse(String line) {
    return line.length() >= PROSE && isSentence(line) && hasWords(line, 8);
  }

  /** Ends in dots that stand for more. */
  public static boolean isCut(String line) {
    int end = line.length();
    while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || !isCutSign(line.charAt(end - 1))) {
      return false;
    }
    return line.charAt(end - 1) == '…'
        || line.startsWith("...", end - 3)
        || line.startsWith("[…]", end - 3)
        || line.startsWith("[...]", end - 5);
  }

  private static boolean isCutSign(char last) {
    return last == '.' || last == '…' || last == ']';
  }

  /** Cut off by its length: dots at the end, or a long line without an end; a bracket is one. */
  public static boolean isTruncated(String line) {
    return isCut(line) || (line.length() > LONG && !isSentence(line) && !line.endsWith(")"));
  }

  /** Short, without a sentence's end, two words at least: could be a headline. */
  public static boolean isHeadline(String line) {
    if (line.length() > LONG || isCut(line) || !hasWords(line, 2)) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return last == '?' || last == '!' || !isSentence(line);
  }

  /** Whether a list's sign stands before it. */
  public static boolean isBullet(String line) {
    return bulletLength(line) > 0;
  }

  /** Length of a list's sign and the spaces after it, 0 when there is none. */
  public static int bulletLength(String line) {
    if (line.length() < 3 || "-–—*>•·▪●»→".indexOf(line.charAt(0)) < 0) {
      return 0;
    }
    int at = 1;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at > 1 ? at : 0;
  }

  /** Number of words. */
  public static int words(String line) {
    return words(line, Integer.MAX_VALUE);
  }

  /** Whether it has that many words; a line that has more is not read to its end. */
  public static boolean hasWords(String line, int least) {
    // Every word has a letter, and a sign before the next.
    return line.length() >= 2 * least - 1 && words(line, least) >= least;
  }

  /** Number of words, counted up to {@code most}. */
  private static int words(String line, int most) {
    // Without branches inside: each letter of each block of a page passes here.
    int words = 0;
    int inside = 0;
    for (int at = 0; at < line.length() && words < most; at++) {
      int kind = kind(line.charAt(at));
      int word = kind & WORD;
      words += word & ~inside;
      inside = word | inside & kind >> 1;
    }
    return words;
  }

  private static int kind(char c) {
    return c < KINDS.length
        ? KINDS[c]
        : Character.isLetterOrDigit(c) ? WORD : joinsWords(c) ? JOINT : 0;
  }

  /** A letter or a digit. */
  static boolean isWordCharacter(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  /** Whether the sign inside a word does not end it: "wind-blown", "Anna's". */
  static boolean joinsWords(char c) {
    return c == '\'' || c == '’' || c == '-';
  }
}
