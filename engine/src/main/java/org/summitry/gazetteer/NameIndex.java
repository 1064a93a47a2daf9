package org.summitry.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.summitry.gazetteer.NameMatch.Meaning;
import org.summitry.model.Span;

/**
 * Every form under which anything is named, as a trie over words whose edges lie in one open hash
 * table. One pass over a text finds all of them whatever their number: each word costs one probe,
 * and a name one more for each further word. Immutable.
 *
 * <p>Case: a word that a form writes with a capital must have one in the text ("polish" is not
 * "Polish"), or stand in capitals altogether; a form in capitals ("US", "WHO") must be in capitals,
 * except that four letters and more may also be written "Nato"; a form in small letters
 * ("president") is found in any case.
 */
final class NameIndex {
  private static final int LONGEST_DOUBTFUL = 3;

  private final FirstWords firstWords;
  private final long[] edgeKeys;
  private final int[] edgeTargets;
  private final int[] firstEntries;
  private final Entry[] entries;

  /** One way of writing at a node, with what it can mean; {@code next} is -1 at the end. */
  record Entry(int capitals, int acronyms, int longAcronyms, List<Meaning> meanings, int next) {
    Entry {
      meanings = List.copyOf(meanings);
    }
  }

  NameIndex(
      FirstWords firstWords,
      long[] edgeKeys,
      int[] edgeTargets,
      int[] firstEntries,
      Entry[] entries) {
    this.firstWords = firstWords;
    this.edgeKeys = edgeKeys;
    this.edgeTargets = edgeTargets;
    this.firstEntries = firstEntries;
    this.entries = entries;
  }

  /** Every name in the text, longest first from the left, without overlaps. */
  List<NameMatch> match(CharSequence text) {
    List<NameMatch> found = new ArrayList<>();
    Words words = new Words(text);
    int word = 0;
    while (words.has(word)) {
      int next = matchAt(words, word, found);
      word = Math.max(next, word + 1);
    }
    return found;
  }

  /** Adds the longest name that starts at the word; returns the word after it, or 0. */
  private int matchAt(Words words, int from, List<NameMatch> found) {
    boolean begins = firstWords.mayBegin(words.hash(from), words.isCapital(from));
    int node = begins ? find(0, words.hash(from)) : -1;
    if (node < 0) {
      return 0;
    }
    List<Meaning> best = List.of();
    int bestLast = -1;
    int capitals = 0;
    int uppers = 0;
    for (int last = from; node >= 0; last++) {
      int bit = 1 << (last - from);
      capitals |= words.isCapital(last) ? bit : 0;
      uppers |= words.isUpper(last) ? bit : 0;
      List<Meaning> meanings = meanings(node, capitals, uppers);
      if (!meanings.isEmpty()) {
        best = meanings;
        bestLast = last;
      }
      boolean more = words.isJoined(last) && last - from < Words.MOST && words.has(last + 1);
      node = more ? find(node, words.hash(last + 1)) : -1;
    }
    if (bestLast < 0 || (bestLast == from && isAcronymInstead(words, from, best))) {
      return 0;
    }
    found.add(new NameMatch(new Span(words.start(from), words.end(bestLast)), best));
    return bestLast + 1;
  }

  /**
   * Whether a short word in capitals, alone among others, is some abbreviation and not the name it
   * looks like: "MA" is not the name "Ma", but in "MA MEETS XI" it is.
   */
  private boolean isAcronymInstead(Words words, int word, List<Meaning> meanings) {
    int length = words.length(word);
    return length > 1
        && length <= LONGEST_DOUBTFUL
        && words.isUpper(word)
        && meanings.stream().allMatch(NameIndex::isName)
        && !words.isAmongCapitals(word)
        && !hasAcronym(words.hash(word));
  }

  private static boolean isName(Meaning meaning) {
    return meaning instanceof NameMatch.PersonName || meaning instanceof NameMatch.PlaceName;
  }

  private boolean hasAcronym(long hash) {
    for (int index = firstEntries[find(0, hash)]; index >= 0; index = entries[index].next()) {
      if (entries[index].acronyms() != 0) {
        return true;
      }
    }
    return false;
  }

  private List<Meaning> meanings(int node, int capitals, int uppers) {
    List<Meaning> only = List.of();
    for (int index = firstEntries[node]; index >= 0; index = entries[index].next()) {
      Entry entry = entries[index];
      boolean fits =
          (entry.capitals() & ~capitals) == 0
              && (entry.acronyms() & ~uppers) == 0
              && (entry.longAcronyms() & ~capitals) == 0;
      if (fits) {
        only = only.isEmpty() ? entry.meanings() : join(only, entry.meanings());
      }
    }
    return only;
  }

  private static List<Meaning> join(List<Meaning> first, List<Meaning> second) {
    List<Meaning> all = new ArrayList<>(first);
    for (Meaning meaning : second) {
      if (!all.contains(meaning)) {
        all.add(meaning);
      }
    }
    return all;
  }

  /** The node behind the edge, or -1. */
  private int find(int node, long word) {
    int mask = edgeKeys.length - 1;
    long key = edgeKey(node, word);
    for (int slot = (int) (key >>> 20) & mask; ; slot = (slot + 1) & mask) {
      if (edgeKeys[slot] == key) {
        return edgeTargets[slot];
      }
      if (edgeKeys[slot] == 0) {
        return -1;
      }
    }
  }

  /** Two edges share a key with a chance of 1 in 2^64 a pair; 0 marks a free slot. */
  static long edgeKey(int node, long word) {
    long key = (word + node * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    key ^= key >>> 29;
    return key == 0 ? 1 : key;
  }
}
