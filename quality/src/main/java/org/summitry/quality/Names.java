package org.summitry.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether two spellings can name the same person: "Recep Tayyip Erdoğan" and "President Erdogan"
 * do, "Michel Aoun" and "Michel Suleiman" do not. Lenient on purpose, for scoring only.
 */
final class Names {
  private static final Set<String> TITLES =
      Set.of(
          ("president prime minister chancellor king queen emir amir sultan crown prince princess"
                  + " pope premier secretary general foreign his her majesty excellency highness"
                  + " holiness royal taoiseach chairman chairperson mr mrs ms dr sheikh sir jr sr"
                  + " ii iii iv vi interim acting former vice the of and al bin ibn el")
              .split(" "));

  private static final Map<String, String> SPELLINGS =
      Map.of(
          "toqaev", "tokayev",
          "tokaev", "tokayev",
          "jumabayev", "zhumabayev",
          "qasym", "kassym",
          "soeharto", "suharto");

  /** Shorter words must be equal to count as the same. */
  private static final int SHORTEST_INEXACT = 5;

  private static final double SAME_WORD = 0.86;

  private Names() {}

  /** Lower case without accents; everything that is neither letter nor digit becomes a space. */
  static String fold(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT).replace('ı', 'i').replace('ø', 'o').replace('ł', 'l');
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(plain, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> folded.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
    return folded.toString();
  }

  /** The folded words of a text. */
  static List<String> words(String text) {
    return Arrays.stream(fold(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The words of a name without titles, or all of them when it has nothing else. */
  static List<String> tokens(String name) {
    List<String> words = words(name);
    List<String> own = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return own.isEmpty() ? words : own;
  }

  static boolean isSamePerson(String one, String other) {
    List<String> x = tokens(one);
    List<String> y = tokens(other);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    if (x.stream().sorted().toList().equals(y.stream().sorted().toList())) {
      return true;
    }
    if (isAmong(x.getLast(), y) || isAmong(y.getLast(), x)) {
      return true;
    }
    boolean single = x.size() == 1 || y.size() == 1;
    return single && x.getFirst().length() > 1 && isSameWord(x.getFirst(), y.getFirst());
  }

  /** Whether every one of these names somebody on the other list. */
  static boolean areAllAmong(List<String> names, List<String> others) {
    return countAmong(names, others) == names.size();
  }

  static int countAmong(List<String> names, List<String> others) {
    return (int)
        names.stream()
            .filter(name -> others.stream().anyMatch(other -> isSamePerson(name, other)))
            .count();
  }

  private static boolean isAmong(String word, List<String> words) {
    return words.stream().anyMatch(other -> isSameWord(word, other));
  }

  private static boolean isSameWord(String one, String other) {
    String x = SPELLINGS.getOrDefault(one, one);
    String y = SPELLINGS.getOrDefault(other, other);
    return x.equals(y)
        || (Math.min(x.length(), y.length()) >= SHORTEST_INEXACT
            && Likeness.ratio(x, y) >= SAME_WORD);
  }
}
