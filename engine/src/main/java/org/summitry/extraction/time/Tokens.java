package org.summitry.extraction.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, numbers and marks, with what the lexicon knows of each. "14th" is one
 * ordinal number, "1990s" one decade, "20,000" one number; a blank line is a token of its own,
 * which no phrase crosses. Every question about an index outside the text has the answer no.
 */
final class Tokens {
  static final byte WORD = 0;
  static final byte NUMBER = 1;
  static final byte ORDINAL = 2;
  static final byte DECADE = 3;
  static final byte MARK = 4;
  static final byte BREAK = 5;

  private final CharSequence text;
  private final Lexicon lexicon;
  private int count;
  private int[] starts;
  private int[] ends;
  private int[] numbers;
  private byte[] kinds;
  private Lexicon.@Nullable Entry[] entries;

  private Tokens(CharSequence text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int room = text.length() / 4 + 16;
    starts = new int[room];
    ends = new int[room];
    numbers = new int[room];
    kinds = new byte[room];
    entries = new Lexicon.Entry[room];
  }

  static Tokens of(CharSequence text, Lexicon lexicon) {
    Tokens tokens = new Tokens(text, lexicon);
    int at = 0;
    while (at < text.length()) {
      at = tokens.next(at);
    }
    return tokens;
  }

  /** The words of a phrase of a resource file, cut as texts are. */
  static List<String> split(String phrase) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < phrase.length()) {
      int end = at + 1;
      if (Character.isLetter(phrase.charAt(at))) {
        end = wordEnd(phrase, at);
      } else if (Character.isDigit(phrase.charAt(at))) {
        end = digitsEnd(phrase, at);
      }
      if (!Character.isWhitespace(phrase.charAt(at))) {
        words.add(phrase.substring(at, end));
      }
      at = end;
    }
    return List.copyOf(words);
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (Character.isLetter(c)) {
      int end = wordEnd(text, at);
      add(at, end, WORD, 0, lexicon.find(text, at, end));
      return end;
    }
    if (c >= '0' && c <= '9') {
      return cutNumber(at);
    }
    if (Character.isWhitespace(c) || c == '\u00a0') {
      return blank(at);
    }
    add(at, at + 1, MARK, c, null);
    return at + 1;
  }

  private static int wordEnd(CharSequence text, int at) {
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int digitsEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private int cutNumber(int at) {
    int end = digitsEnd(text, at);
    int value = end - at > 6 ? -1 : Integer.parseInt(text.subSequence(at, end).toString());
    while (end + 3 < text.length()
        && text.charAt(end) == ','
        && digitsEnd(text, end + 1) == end + 4) {
      end += 4;
      value = -1;
    }
    int tail =
        end < text.length() && Character.isLetter(text.charAt(end)) ? wordEnd(text, end) : end;
    if (tail - end == 2 && isOrdinalEnding(end)) {
      add(at, tail, ORDINAL, value, null);
      return tail;
    }
    if (tail - end == 1 && text.charAt(end) == 's' && value % 10 == 0) {
      add(at, tail, DECADE, value, null);
      return tail;
    }
    add(at, end, NUMBER, value, null);
    return end;
  }

  private boolean isOrdinalEnding(int at) {
    char first = Character.toLowerCase(text.charAt(at));
    char second = Character.toLowerCase(text.charAt(at + 1));
    return switch (first) {
      case 's' -> second == 't';
      case 'n' -> second == 'd';
      case 'r' -> second == 'd';
      case 't' -> second == 'h';
      default -> false;
    };
  }

  private int blank(int at) {
    int end = at;
    int lines = 0;
    while (end < text.length()
        && (Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '\u00a0')) {
      lines += text.charAt(end) == '\n' ? 1 : 0;
      end++;
    }
    if (lines > 1) {
      add(at, end, BREAK, 0, null);
    }
    return end;
  }

  private void add(int start, int end, byte kind, int number, Lexicon.@Nullable Entry entry) {
    if (count == starts.length) {
      int room = count * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      numbers = Arrays.copyOf(numbers, room);
      kinds = Arrays.copyOf(kinds, room);
      entries = Arrays.copyOf(entries, room);
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    numbers[count] = number;
    entries[count++] = entry;
  }

  int count() {
    return count;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  private boolean inside(int i) {
    return i >= 0 && i < count;
  }

  boolean is(int i, String word) {
    return inside(i) && kinds[i] == WORD && Lexicon.equals(word, text, starts[i], ends[i]);
  }

  boolean isAny(int i, String... words) {
    for (String word : words) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  boolean isOneOf(int i, Set<String> lowerCase) {
    return isWord(i)
        && lowerCase.contains(
            text.subSequence(starts[i], ends[i]).toString().toLowerCase(Locale.ROOT));
  }

  boolean endsWith(int i, char letter) {
    return inside(i) && text.charAt(ends[i] - 1) == letter;
  }

  /** Compares word or mark. */
  boolean isText(int i, String lowerCase) {
    return inside(i) && Lexicon.equals(lowerCase, text, starts[i], ends[i]);
  }

  boolean isMark(int i, char mark) {
    return inside(i) && kinds[i] == MARK && numbers[i] == mark;
  }

  /** Any of the marks that stand between two ends of a range. */
  boolean isDash(int i) {
    return isMark(i, '-') || isMark(i, '\u2013') || isMark(i, '\u2014') || isMark(i, '\u2011');
  }

  boolean isApostrophe(int i) {
    return isMark(i, '\'') || isMark(i, '\u2019');
  }

  boolean isWord(int i) {
    return inside(i) && kinds[i] == WORD;
  }

  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether no space stands before the token. */
  boolean isGlued(int i) {
    return inside(i) && i > 0 && ends[i - 1] == starts[i] && kinds[i - 1] != BREAK;
  }

  /** Whether the token is the last of its line. */
  boolean isLineEnd(int i) {
    return inside(i) && (ends[i] >= text.length() || text.charAt(ends[i]) == '\n');
  }

  boolean isKind(int i, byte kind) {
    return inside(i) && kinds[i] == kind;
  }

  boolean isSort(int i, Lexeme.Sort sort) {
    Lexeme lexeme = lexeme(i);
    return lexeme != null && lexeme.sort() == sort;
  }

  /** The number of digits, or of an ordinal or decade written with digits; -1 for none. */
  int number(int i) {
    return inside(i) && kinds[i] != MARK && kinds[i] != WORD && kinds[i] != BREAK ? numbers[i] : -1;
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  @Nullable Lexeme lexeme(int i) {
    Lexicon.Entry entry = inside(i) ? entries[i] : null;
    return entry == null ? null : entry.lexeme();
  }

  List<NamedPhrase> phrases(int i) {
    Lexicon.Entry entry = inside(i) ? entries[i] : null;
    return entry == null ? List.of() : entry.phrases();
  }

  /** The token after the last of the phrase when it stands at the index, else -1. */
  int matchEnd(int i, NamedPhrase phrase) {
    int at = i;
    for (String word : phrase.words()) {
      if (!isText(at, word) && !(word.equals("'") && isApostrophe(at))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** The weekday written at the index, in full or short; null for none. */
  @Nullable DayOfWeek weekday(int i) {
    Lexeme lexeme = lexeme(i);
    boolean weekday =
        lexeme != null
            && (lexeme.sort() == Lexeme.Sort.WEEKDAY || lexeme.sort() == Lexeme.Sort.WEEKDAY_SHORT);
    return lexeme != null && weekday ? DayOfWeek.of(lexeme.number()) : null;
  }
}
