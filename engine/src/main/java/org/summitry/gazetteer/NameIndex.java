package org.summitry.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.summitry.gazetteer.NameMatch.Meaning;
import org.summitry.gazetteer.NameMatch.PersonName;
import org.summitry.gazetteer.NameMatch.PlaceName;
import org.summitry.model.Span;

/**
 * Every form under which anything is named, as a trie over words whose edges lie in one open hash
 * table. One pass over a text finds all of them whatever their number: most words are passed over
 * by their first letters ({@link FirstLetters}), the others cost one probe, and a name one more for
 * each further word. Immutable.
 *
 * <p>Case: a word that a form writes with a capital must have one in the text ("polish" is not
 * "Polish"), or stand in capitals altogether; a form in capitals ("US", "WHO") must be in capitals,
 * except that four letters and more may also be written "Nato"; a form in small letters
 * ("president") is found in any case.
 */
final class NameIndex {
  private static final int LONGEST_DOUBTFUL = 3;

  /** Letters of "the". */
  private static final int ARTICLE = 3;

  private final FirstLetters firstLetters;
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
      FirstLetters firstLetters,
      FirstWords firstWords,
      long[] edgeKeys,
      int[] edgeTargets,
      int[] firstEntries,
      Entry[] entries) {
    this.firstLetters = firstLetters;
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
    int at = 0;
    while (words.seek(at, firstLetters)) {
      at = words.leave(matchHere(words, found));
    }
    return found;
  }

  /** Adds the longest name that starts at word 0; returns its last word, or 0. */
  private int matchHere(Words words, List<NameMatch> found) {
    if (!mayBegin(words)) {
      return 0;
    }
    Longest best = longest(words, 0);
    if (best.last() > 0 && words.length(0) == ARTICLE && words.isJoined(0)) {
      // "the Gulf Cooperation Council": "the Gulf" is a name, and the longer one begins behind
      // "the"
      Longest behind = longest(words, 1);
      best = behind.last() > best.last() ? behind : best;
    }
    int name = best.last() > 0 ? nameWithin(words, best) : 0;
    if (name > 0) {
      best = longest(words, best.first(), name - 1);
    }
    boolean none = best.last() < 0;
    if (none || best.last() == 0 && isAcronymInstead(words, best.meanings())) {
      return 0;
    }
    Span span = new Span(words.start(best.first()), words.end(best.last()));
    found.add(new NameMatch(span, best.meanings()));
    return best.last();
  }

  /** A name from word to word, both included; {@code last} is -1 where there is none. */
  private record Longest(int first, int last, List<Meaning> meanings) {}

  /**
   * "Jordan's King Abdullah", "Crown Prince Mohammed bin Salman": where within what looks like an
   * office or a short name a longer name begins, whose title the words before it are; 0 for none.
   */
  private int nameWithin(Words words, Longest title) {
    if (title.meanings().stream().anyMatch(PlaceName.class::isInstance)) {
      return 0;
    }
    boolean office = title.meanings().stream().noneMatch(PersonName.class::isInstance);
    for (int at = title.last(); at > title.first(); at--) {
      Longest name = words.isCapital(at) ? longest(words, at) : title;
      boolean person =
          name.last() > title.last()
              && name.meanings().stream()
                  .anyMatch(m -> m instanceof PersonName one && (office || one.full()));
      if (person) {
        return at;
      }
    }
    return 0;
  }

  private Longest longest(Words words, int first) {
    return longest(words, first, Words.MOST);
  }

  /** The longest name from the word that ends at {@code most} or before. */
  private Longest longest(Words words, int first, int most) {
    int node = words.has(first) ? find(0, words.hash(first)) : -1;
    Longest best = new Longest(first, -1, List.of());
    int capitals = 0;
    int uppers = 0;
    for (int last = first; node >= 0 && last <= most; last++) {
      int bit = 1 << (last - first);
      capitals |= words.isCapital(last) ? bit : 0;
      uppers |= words.isUpper(last) ? bit : 0;
      List<Meaning> meanings = meanings(node, capitals, uppers);
      if (!meanings.isEmpty()) {
        best = new Longest(first, last, meanings);
      }
      boolean more = words.isJoined(last) && last < Words.MOST && words.has(last + 1);
      node = more ? find(node, words.hash(last + 1)) : -1;
    }
    return best;
  }

  private boolean mayBegin(Words words) {
    long first = words.hash(0);
    return firstWords.mayBegin(first, words.isCapital(0))
        && (firstWords.mayBeAlone(first) || mayGoOn(words, first));
  }

  private boolean mayGoOn(Words words, long first) {
    int letters = words.lettersAfterFirst();
    return letters == Words.UNKNOWN
        || (letters != Words.NOTHING && firstWords.mayGoOn(first, letters));
  }

  /**
   * Whether a short word in capitals, alone among others, is some abbreviation and not the name it
   * looks like: "MA" is not the name "Ma", but in "MA MEETS XI" it is.
   */
  private boolean isAcronymInstead(Words words, List<Meaning> meanings) {
    int length = words.length(0);
    return length > 1
        && length <= LONGEST_DOUBTFUL
        && words.isUpper(0)
        && words.hasCase(0)
        && meanings.stream().allMatch(NameIndex::isName)
        && !words.isAmongCapitals()
        && !hasAcronym(words.hash(0));
  }

  private static boolean isName(Meaning meaning) {
    return meaning instanceof PersonName || meaning instanceof PlaceName;
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
