package org.summitry.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases of {@code line-phrases.tsv}: "Share on Facebook" is interface, "ALSO READ: …" leads
 * to another story.
 */
public final class LinePhrases {
  /** Longer lines are a story's text whatever they begin with. */
  private static final int LONGEST = 200;

  /** "Photo: …" with this many words is a caption, which belongs to the story. */
  private static final int CAPTION_WORDS = 11;

  /** No word of a phrase, with the signs beside it, is longer. */
  private static final int LONGEST_WORD = 24;

  private final Map<String, LineKind> whole = new HashMap<>();
  private final Map<String, LineKind> beginnings = new HashMap<>();
  private final Map<String, LineKind> endings = new HashMap<>();
  private final Set<String> credits = new HashSet<>();

  /** First words of the beginnings and last words of the endings: most lines have neither. */
  private final Set<String> openers = new HashSet<>();

  private final Set<String> closers = new HashSet<>();

  /** First and last words of the phrases that lead to other stories. */
  private final Set<String> storyOpeners = new HashSet<>();

  private final Set<String> storyClosers = new HashSet<>();

  /** What {@link #storyOpeners} begin with: two letters as one number. */
  private final BitSet storyStarts = new BitSet();

  private final int mostWords;

  /**
   * @param rows kind, phrase, example
   */
  public LinePhrases(List<List<String>> rows) {
    int most = 1;
    for (List<String> row : rows) {
      boolean credit = row.getFirst().equals("credit");
      LineKind kind =
          credit ? LineKind.METADATA : LineKind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
      String phrase = row.get(1);
      boolean ending = phrase.startsWith("… ");
      if (kind == LineKind.STORIES && ending) {
        storyClosers.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
      } else if (kind == LineKind.STORIES) {
        storyOpeners.add(phrase.substring(0, endOfWords(phrase, 1)));
        storyStarts.set(start(phrase, 0));
      }
      if (phrase.endsWith(" …")) {
        phrase = phrase.substring(0, phrase.length() - 2);
        beginnings.put(phrase, kind);
        openers.add(phrase.substring(0, endOfWords(phrase, 1)));
        if (credit) {
          credits.add(phrase);
        }
      } else if (phrase.startsWith("… ")) {
        phrase = phrase.substring(2);
        endings.put(phrase, kind);
        closers.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
      } else {
        whole.put(phrase, kind);
      }
      most = Math.max(most, phrase.split(" ").length);
    }
    mostWords = most;
  }

  public static LinePhrases load() {
    return new LinePhrases(TableFile.list("line-phrases.tsv"));
  }

  /** What the line is by its words; empty when they say nothing. */
  public Optional<LineKind> find(String line) {
    return find(line, LineShape.words(line));
  }

  /**
   * @param words number of the line's words
   */
  public Optional<LineKind> find(String line, int words) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String key = key(line);
    LineKind kind = whole.get(key);
    if (kind != null) {
      return Optional.of(kind);
    }
    Optional<String> beginning = findBeginning(key);
    if (beginning.isEmpty()) {
      if (words >= CAPTION_WORDS) {
        return Optional.empty();
      }
      boolean sentence = LineShape.isSentence(line);
      return findEnding(key).filter(kindOf -> !sentence || kindOf == LineKind.INTERFACE);
    }
    if (words >= CAPTION_WORDS && credits.contains(beginning.get())) {
      return Optional.empty();
    }
    // "By Wednesday the two had agreed." begins like a byline: a sentence takes three words.
    boolean isStory = LineShape.isProse(line) && beginning.get().split(" ").length < 3;
    return isStory ? Optional.empty() : beginning.map(beginnings::get);
  }

  /** Whether the line may be or begin or end with a phrase that leads to other stories. */
  public boolean mayLeadToStories(String line) {
    return mayBeginWithStories(line) || !storyClosers.isEmpty() && mayEndWithStories(line);
  }

  private boolean mayBeginWithStories(String line) {
    int at = 0;
    while (at < line.length() && written(line.charAt(at)) == ' ') {
      at++;
    }
    if (at == line.length() || !storyStarts.get(start(line, at))) {
      return false;
    }
    String head = key(line.substring(0, Math.min(LONGEST_WORD, line.length())));
    return storyOpeners.contains(head.substring(0, endOfWords(head, 1)));
  }

  private boolean mayEndWithStories(String line) {
    String tail = key(line.substring(Math.max(0, line.length() - LONGEST_WORD)));
    return storyClosers.contains(tail.substring(tail.lastIndexOf(' ') + 1));
  }

  /** How the line's key begins, from a letter or digit on. */
  private static int start(String line, int at) {
    char first = written(line.charAt(at));
    boolean more = first != '#' && at + 1 < line.length();
    return first * 31 + (more ? written(line.charAt(at + 1)) : ' ') & 0xFFF;
  }

  /** The phrase that the key begins with, longest first. */
  private Optional<String> findBeginning(String key) {
    if (!openers.contains(key.substring(0, endOfWords(key, 1)))) {
      return Optional.empty();
    }
    for (int end = endOfWords(key, mostWords); end > 0; end = key.lastIndexOf(' ', end - 1)) {
      String head = key.substring(0, end);
      if (beginnings.containsKey(head)) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  private Optional<LineKind> findEnding(String key) {
    if (!closers.contains(key.substring(key.lastIndexOf(' ') + 1))) {
      return Optional.empty();
    }
    int words = 0;
    for (int start = key.length(); start > 0 && words < mostWords; words++) {
      start = key.lastIndexOf(' ', start - 1);
      LineKind kind = endings.get(key.substring(start + 1));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * Where in the line the words after its phrase begin: 6 for "Next: storm"; the line's length when
   * the phrase is all of it.
   */
  public int afterPhrase(String line) {
    String key = key(line);
    int words = findBeginning(key).map(phrase -> phrase.split(" ").length).orElse(0);
    if (words == 0 || whole.containsKey(key)) {
      return line.length();
    }
    int at = 0;
    for (int word = 0; word < words; word++) {
      at = skip(line, at, false);
      at = skip(line, at, true);
    }
    while (at < line.length() && " \t\u00A0:|-–—>»/".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int skip(String line, int at, boolean wordCharacters) {
    int next = at;
    while (next < line.length() && Character.isLetterOrDigit(line.charAt(next)) == wordCharacters) {
      next++;
    }
    return next;
  }

  private static int endOfWords(String key, int words) {
    int end = 0;
    for (int word = 0; word < words; word++) {
      int next = key.indexOf(' ', end + 1);
      if (next < 0) {
        return key.length();
      }
      end = next;
    }
    return end;
  }

  /** Lower case, letters and # for numbers, single spaces: "Comments (3)" is "comments #". */
  static String key(String line) {
    char[] key = new char[line.length()];
    int length = 0;
    char last = ' ';
    for (int at = 0; at < line.length(); at++) {
      char written = written(line.charAt(at));
      if (written != last || written != '#' && written != ' ') {
        key[length++] = written;
        last = written;
      }
    }
    return new String(key, 0, length > 0 && last == ' ' ? length - 1 : length);
  }

  private static char written(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z'
          ? c
          : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '#' : ' ';
    }
    return Character.isDigit(c)
        ? '#'
        : Character.isLetter(c) || c == '©' ? Character.toLowerCase(c) : ' ';
  }
}
