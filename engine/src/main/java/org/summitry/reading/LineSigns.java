package org.summitry.reading;

/**
 * What one pass over a line's characters tells, so that the costlier questions are put only to
 * lines they can be true of: a line without a digit shows no date.
 *
 * @param words number of words, as {@link LineShape#words} counts them
 * @param digits whether a digit stands in it
 * @param pieces whether a sign stands in it that could part the pieces of a menu
 * @param space whether a space stands in it
 * @param longestRun characters of the longest stretch without white space
 */
record LineSigns(int words, boolean digits, boolean pieces, boolean space, int longestRun) {

  static LineSigns of(String line) {
    int words = 0;
    boolean inside = false;
    boolean digits = false;
    boolean pieces = false;
    boolean space = false;
    int longest = 0;
    int run = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      boolean word = LineShape.isWordCharacter(c);
      words += word && !inside ? 1 : 0;
      inside = word || inside && LineShape.joinsWords(c);
      digits |= word && Character.isDigit(c);
      boolean white = c == ' ' || Character.isWhitespace(c);
      run = white ? 0 : run + 1;
      longest = Math.max(longest, run);
      space |= c == ' ';
      pieces |= !word && partsPieces(line, at, c);
    }
    return new LineSigns(words, digits, pieces, space, longest);
  }

  private static boolean partsPieces(String line, int at, char c) {
    return switch (c) {
      case '|', '\t', '>', '»', '›', '·', '•' -> true;
      case ' ' ->
          at + 1 < line.length() && (line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '/');
      default -> false;
    };
  }
}
