package org.summitry.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.summitry.gazetteer.NameMatch.Meaning;

/** Collects forms and their meanings and makes the {@link NameIndex} of them. */
final class NameIndexBuilder {
  private static final int LONG_ACRONYM = 4;

  private final Words words = new Words("");
  private final List<Draft> drafts = new ArrayList<>();
  private long[] keys = new long[1 << 17];
  private int[] targets = new int[1 << 17];
  private final FirstLetters firstLetters = new FirstLetters();
  private final FirstWords firstWords = new FirstWords();
  private int edges;
  private int[] first = new int[1 << 16];
  private int nodes = 1;

  /** An entry still being filled. */
  private static final class Draft {
    private final int capitals;
    private final int acronyms;
    private final int longAcronyms;
    private final int next;
    private List<Meaning> meanings = List.of();

    private Draft(int capitals, int acronyms, int longAcronyms, int next) {
      this.capitals = capitals;
      this.acronyms = acronyms;
      this.longAcronyms = longAcronyms;
      this.next = next;
    }

    private boolean isWritten(int capitals, int acronyms, int longAcronyms) {
      return this.capitals == capitals
          && this.acronyms == acronyms
          && this.longAcronyms == longAcronyms;
    }

    private void add(Meaning meaning) {
      if (meanings.isEmpty()) {
        meanings = List.of(meaning);
      } else if (!meanings.contains(meaning)) {
        meanings = new ArrayList<>(meanings);
        meanings.add(meaning);
      }
    }
  }

  NameIndexBuilder() {
    Arrays.fill(first, -1);
  }

  /**
   * Adds one form with one meaning. A form without letters or digits is left out; words after the
   * {@value Words#MOST}th too.
   */
  void add(String form, Meaning meaning) {
    words.read(form);
    int node = 0;
    int capitals = 0;
    int acronyms = 0;
    int longAcronyms = 0;
    int word = 0;
    for (; word < Words.MOST && words.has(word); word++) {
      int bit = 1 << word;
      boolean acronym = isAcronym(words, form, word);
      boolean isLong = words.length(word) >= LONG_ACRONYM;
      capitals |= words.isCapital(word) && !acronym ? bit : 0;
      acronyms |= acronym && !isLong ? bit : 0;
      longAcronyms |= acronym && isLong ? bit : 0;
      if (word == 0) {
        firstLetters.add(form, words.start(0), words.end(0));
        firstWords.add(words.hash(0), words.isCapital(0));
      } else if (word == 1) {
        firstWords.addPair(words.hash(0), FirstLetters.key(form, words.start(1), words.end(1)));
      }
      node = step(node, words.hash(word));
    }
    if (word == 1) {
      firstWords.addAlone(words.hash(0));
    }
    if (word > 0) {
      entry(node, capitals, acronyms, longAcronyms).add(meaning);
    }
  }

  private static boolean isAcronym(Words words, String form, int word) {
    return words.isUpper(word)
        && words.length(word) > 1
        && Character.isUpperCase(form.charAt(words.start(word)));
  }

  private Draft entry(int node, int capitals, int acronyms, int longAcronyms) {
    for (int index = first[node]; index >= 0; index = drafts.get(index).next) {
      if (drafts.get(index).isWritten(capitals, acronyms, longAcronyms)) {
        return drafts.get(index);
      }
    }
    Draft draft = new Draft(capitals, acronyms, longAcronyms, first[node]);
    first[node] = drafts.size();
    drafts.add(draft);
    return draft;
  }

  private int step(int node, long word) {
    if (edges * 2 >= keys.length) {
      grow();
    }
    long key = NameIndex.edgeKey(node, word);
    int slot = slot(keys, key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      targets[slot] = newNode();
      edges++;
    }
    return targets[slot];
  }

  private int newNode() {
    if (nodes == first.length) {
      int before = first.length;
      first = Arrays.copyOf(first, before * 2);
      Arrays.fill(first, before, before * 2, -1);
    }
    return nodes++;
  }

  private static int slot(long[] table, long key) {
    int mask = table.length - 1;
    int slot = (int) (key >>> 20) & mask;
    while (table[slot] != 0 && table[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] widerKeys = new long[keys.length * 2];
    int[] widerTargets = new int[keys.length * 2];
    for (int old = 0; old < keys.length; old++) {
      if (keys[old] != 0) {
        int slot = slot(widerKeys, keys[old]);
        widerKeys[slot] = keys[old];
        widerTargets[slot] = targets[old];
      }
    }
    keys = widerKeys;
    targets = widerTargets;
  }

  NameIndex build() {
    NameIndex.Entry[] entries = new NameIndex.Entry[drafts.size()];
    for (int index = 0; index < entries.length; index++) {
      Draft draft = drafts.get(index);
      entries[index] =
          new NameIndex.Entry(
              draft.capitals, draft.acronyms, draft.longAcronyms, draft.meanings, draft.next);
    }
    return new NameIndex(
        firstLetters, firstWords, keys, targets, Arrays.copyOf(first, nodes), entries);
  }
}
