package org.summitry.reading.dating;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells whether a month's name stands beside a number; asked for every number of a page. */
final class MonthNames {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 11;

  /** What may stand between a day's number and its month. */
  private static final Set<String> LINKS = Set.of("st", "nd", "rd", "th", "of");

  private static final int LINK_LENGTH = 2;

  private final Map<String, Integer> numbers;

  /** What the names begin with: three letters as one number. */
  private final BitSet starts = new BitSet();

  /**
   * @param numbers lower-case names and short forms, as numbers from 1 to 12
   */
  MonthNames(Map<String, Integer> numbers) {
    this.numbers = Map.copyOf(numbers);
    for (String name : numbers.keySet()) {
      starts.set(start(name, 0));
    }
  }

  Map<String, Integer> numbers() {
    return numbers;
  }

  /** Whether the last word before the number is a month. */
  boolean isBefore(String text, int number) {
    int end = number;
    while (end > 0 && !isLetter(text.charAt(end - 1)) && !Figures.isDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return isMonth(text, start, end);
  }

  /** Whether the next word after the number is a month, or "of" and the like: "18th of June". */
  boolean isAfter(String text, int number) {
    int at = number;
    while (true) {
      while (at < text.length()
          && !isLetter(text.charAt(at))
          && !Figures.isDigit(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < text.length() && isLetter(text.charAt(at))) {
        at++;
      }
      if (at - start != LINK_LENGTH || !LINKS.contains(text.substring(start, at))) {
        return isMonth(text, start, at);
      }
    }
  }

  private boolean isMonth(String text, int start, int end) {
    return end - start >= SHORTEST
        && end - start <= LONGEST
        && starts.get(start(text, start))
        && numbers.containsKey(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** The next three letters, as one number whatever their case. */
  private static int start(String text, int at) {
    return letter(text.charAt(at)) << 10
        | letter(text.charAt(at + 1)) << 5
        | letter(text.charAt(at + 2));
  }

  private static int letter(char c) {
    return (c < 128 ? c : Character.toLowerCase(c)) & 31;
  }

  private static boolean isLetter(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }
}
