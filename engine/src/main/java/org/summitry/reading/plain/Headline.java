package org.summitry.reading.plain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.reading.LineKind;
import org.summitry.reading.LineReader;
import org.summitry.reading.LineShape;

/** Finds the line that is the main story's headline. */
final class Headline {
  private static final int SEARCHED = 60;
  private static final int PARAGRAPHS = 3;
  private static final double SAME = 0.75;

  private final LineReader reader;

  Headline(LineReader reader) {
    this.reader = reader;
  }

  /** The headline's line, or -1. */
  int find(List<Line> lines, @Nullable String givenTitle) {
    return givenTitle == null || givenTitle.isBlank()
        ? findByBody(lines)
        : findGiven(lines, givenTitle);
  }

  private int findGiven(List<Line> lines, String givenTitle) {
    Set<String> wanted = words(givenTitle);
    for (int at = 0; at < Math.min(lines.size(), SEARCHED); at++) {
      Line line = lines.get(at);
      if (line.text().length() < givenTitle.length() * 2
          && similarity(words(line.text()), wanted) >= SAME
          && reader.find(line.text()).isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  /** Before the first paragraphs, the headline-like line that shares most words with them. */
  private int findByBody(List<Line> lines) {
    int body = 0;
    while (body < lines.size() && !LineShape.isProse(lines.get(body).text())) {
      body++;
    }
    Set<String> said = new HashSet<>();
    int paragraphs = 0;
    for (int at = body; at < lines.size() && paragraphs < PARAGRAPHS; at++) {
      if (LineShape.isProse(lines.get(at).text())) {
        said.addAll(words(lines.get(at).text()));
        paragraphs++;
      }
    }
    int best = -1;
    long most = 1;
    for (int at = 0; at < body; at++) {
      String text = lines.get(at).text();
      if (LineShape.isHeadline(text) && LineShape.words(text) >= 4 && reader.find(text).isEmpty()) {
        long shared = words(text).stream().filter(said::contains).count();
        if (shared > most) {
          most = shared;
          best = at;
        }
      }
    }
    return best >= 0 ? best : findAbove(lines, body);
  }

  /** The line right above the first paragraph, date and byline between: it need share no word. */
  private int findAbove(List<Line> lines, int body) {
    int at = Math.min(body, lines.size()) - 1;
    while (at >= 0 && isAboutStory(lines.get(at).text())) {
      at--;
    }
    if (at < 0 || body == lines.size()) {
      return -1;
    }
    String text = lines.get(at).text();
    boolean headline =
        LineShape.isHeadline(text)
            && LineShape.words(text) >= 4
            && !Character.isLowerCase(text.charAt(0))
            && reader.find(text).isEmpty();
    return headline ? at : -1;
  }

  private boolean isAboutStory(String text) {
    return reader.isLooseDate(text)
        || reader.find(text).filter(kind -> kind == LineKind.METADATA).isPresent();
  }

  static double similarity(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(key(text).split(" ")));
    words.removeIf(word -> word.length() < 3);
    return words;
  }

  /** Whether both have the same {@link #key}; found out without making either. */
  static boolean isSame(String one, String other) {
    int first = 0;
    int second = 0;
    while (true) {
      while (isSameLetter(one, first, other, second)) {
        first++;
        second++;
      }
      int nextOne = nextLetter(one, first);
      int nextOther = nextLetter(other, second);
      if (nextOne == one.length() || nextOther == other.length()) {
        return nextOne == one.length() && nextOther == other.length();
      }
      boolean inside = first > 0;
      boolean differ =
          Character.toLowerCase(one.charAt(nextOne))
              != Character.toLowerCase(other.charAt(nextOther));
      if (differ || inside && (nextOne > first) != (nextOther > second)) {
        return false;
      }
      first = nextOne + 1;
      second = nextOther + 1;
    }
  }

  /** Whether the same small letter stands at both places: most of what two texts share. */
  private static boolean isSameLetter(String one, int first, String other, int second) {
    if (first == one.length() || second == other.length()) {
      return false;
    }
    char c = one.charAt(first);
    return c >= 'a' && c <= 'z' && c == other.charAt(second);
  }

  /** Of the next letter or digit from the offset on; the text's length when there is none. */
  private static int nextLetter(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The words in lower case, one space between. */
  static String key(String text) {
    char[] key = new char[text.length()];
    int length = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= 'a' && c <= 'z') {
        key[length++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        key[length++] = (char) (c | 32);
      } else if (Character.isLetterOrDigit(c)) {
        key[length++] = Character.toLowerCase(c);
      } else if (length > 0 && key[length - 1] != ' ') {
        key[length++] = ' ';
      }
    }
    return new String(key, 0, length > 0 && key[length - 1] == ' ' ? length - 1 : length);
  }
}
