package org.summitry.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of time expressions, looked up in a text without making strings: a table with open
 * addressing, since every word of every page passes here.
 */
final class Lexicon {
  /** What is known of a word: its own sense and the phrases that it opens, longest first. */
  record Entry(String word, @Nullable Lexeme lexeme, List<NamedPhrase> phrases) {}

  private final @Nullable Entry[] table;

  private Lexicon(Map<String, Entry> entries) {
    table = new Entry[Integer.highestOneBit(entries.size() * 4)];
    entries.values().forEach(this::put);
  }

  /** Reads the three resource files of this package. */
  static Lexicon read() {
    Map<String, Lexeme> words = new HashMap<>();
    for (String[] row : Rows.read("words.tsv", 3)) {
      words.put(row[0], Lexeme.of(row[0], Lexeme.Sort.valueOf(row[1]), row[2]));
    }
    List<NamedPhrase> phrases = new ArrayList<>();
    for (String[] row : Rows.read("holidays.tsv", 2)) {
      HolidayRule rule =
          HolidayRule.find(row[1])
              .orElseThrow(() -> new IllegalStateException("holidays.tsv: no rule: " + row[1]));
      phrases.add(new NamedPhrase(row[0], Tokens.split(row[0]), rule));
    }
    for (String[] row : Rows.read("not_times.tsv", 1)) {
      phrases.add(new NamedPhrase(row[0], Tokens.split(row[0]), null));
    }
    phrases.sort((a, b) -> b.words().size() - a.words().size());
    return new Lexicon(join(words, phrases));
  }

  private static Map<String, Entry> join(Map<String, Lexeme> words, List<NamedPhrase> phrases) {
    Map<String, List<NamedPhrase>> byFirst = new HashMap<>();
    for (NamedPhrase phrase : phrases) {
      byFirst.computeIfAbsent(phrase.words().getFirst(), any -> new ArrayList<>()).add(phrase);
    }
    Map<String, Entry> entries = new HashMap<>();
    words.forEach((word, lexeme) -> entries.put(word, new Entry(word, lexeme, List.of())));
    byFirst.forEach((word, list) -> entries.put(word, new Entry(word, words.get(word), list)));
    return entries;
  }

  private void put(Entry entry) {
    int slot = hash(entry.word(), 0, entry.word().length()) & (table.length - 1);
    while (table[slot] != null) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = entry;
  }

  /** What is known of the word between the two offsets, whatever its case; null for nothing. */
  @Nullable Entry find(CharSequence text, int from, int to) {
    int slot = hash(text, from, to) & (table.length - 1);
    for (Entry entry = table[slot]; entry != null; entry = table[slot]) {
      if (equals(entry.word(), text, from, to)) {
        return entry;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return null;
  }

  private static int hash(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  static boolean equals(String word, CharSequence text, int from, int to) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(text.charAt(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
