package org.summitry.quality;

/**
 * How alike two words are, from 0 to 1, after Ratcliff and Obershelp: twice the characters in
 * common by the length of both. The characters in common are those of the longest common substring
 * (the leftmost of several), and, in the same way, those left of it and right of it.
 */
final class Likeness {
  private Likeness() {}

  static double ratio(String a, String b) {
    int both = a.length() + b.length();
    return both == 0 ? 1.0 : 2.0 * common(a, b) / both;
  }

  private static int common(String a, String b) {
    int bestLength = 0;
    int bestA = 0;
    int bestB = 0;
    int[] lengths = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int[] next = new int[b.length() + 1];
      for (int j = 0; j < b.length(); j++) {
        if (a.charAt(i) == b.charAt(j)) {
          next[j + 1] = lengths[j] + 1;
          int startA = i - lengths[j];
          int startB = j - lengths[j];
          if (next[j + 1] > bestLength
              || (next[j + 1] == bestLength
                  && (startA < bestA || (startA == bestA && startB < bestB)))) {
            bestLength = next[j + 1];
            bestA = startA;
            bestB = startB;
          }
        }
      }
      lengths = next;
    }
    if (bestLength == 0) {
      return 0;
    }
    return bestLength
        + common(a.substring(0, bestA), b.substring(0, bestB))
        + common(a.substring(bestA + bestLength), b.substring(bestB + bestLength));
  }
}
