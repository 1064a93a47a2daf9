package org.summitry.gazetteer;

/**
 * A small sieve before the trie: which words can begin a name at all, once for words in small
 * letters (few: office words) and once for all; which can be a name alone; and of the others with
 * what letters the next word can begin. It lets a wrong word pass now and then, never stops a right
 * one, and is small enough to stay in the processor's nearest memory, so that the many words of a
 * text that begin no name cost next to nothing.
 */
final class FirstWords {
  private static final int BITS = 18;
  private static final int WORDS = 1 << (BITS - 6);
  private static final int PAIR_BITS = 20;
  private static final long PAIR = 0x9E3779B97F4A7C15L;

  private final long[] any = new long[WORDS];
  private final long[] small = new long[WORDS];
  private final long[] alone = new long[WORDS];
  private final long[] pairs = new long[1 << (PAIR_BITS - 6)];

  void add(long hash, boolean capital) {
    int bit = bit(hash);
    any[bit >>> 6] |= 1L << bit;
    if (!capital) {
      small[bit >>> 6] |= 1L << bit;
    }
  }

  /** The word is a name without others. */
  void addAlone(long hash) {
    int bit = bit(hash);
    alone[bit >>> 6] |= 1L << bit;
  }

  /** After the word a name goes on with one that begins so; see {@link FirstLetters#key}. */
  void addPair(long hash, int letters) {
    int bit = pairBit(hash, letters);
    pairs[bit >>> 6] |= 1L << bit;
  }

  boolean mayBegin(long hash, boolean capital) {
    int bit = bit(hash);
    return ((capital ? any : small)[bit >>> 6] & (1L << bit)) != 0;
  }

  boolean mayBeAlone(long hash) {
    int bit = bit(hash);
    return (alone[bit >>> 6] & (1L << bit)) != 0;
  }

  boolean mayGoOn(long hash, int letters) {
    int bit = pairBit(hash, letters);
    return (pairs[bit >>> 6] & (1L << bit)) != 0;
  }

  private static int bit(long hash) {
    return (int) (hash >>> (64 - BITS));
  }

  private static int pairBit(long hash, int letters) {
    return (int) ((hash + letters) * PAIR >>> (64 - PAIR_BITS));
  }
}
