package org.summitry.gazetteer;

/**
 * A small sieve before the trie: which words can begin a name at all, once for words in small
 * letters (few: office words) and once for all. It lets a wrong word pass now and then, never stops
 * a right one, and is small enough to stay in the processor's nearest memory, so that the many
 * words of a text that begin no name cost next to nothing.
 */
final class FirstWords {
  private static final int BITS = 18;
  private static final int WORDS = 1 << (BITS - 6);

  private final long[] any = new long[WORDS];
  private final long[] small = new long[WORDS];

  void add(long hash, boolean capital) {
    int bit = bit(hash);
    any[bit >>> 6] |= 1L << bit;
    if (!capital) {
      small[bit >>> 6] |= 1L << bit;
    }
  }

  boolean mayBegin(long hash, boolean capital) {
    int bit = bit(hash);
    return ((capital ? any : small)[bit >>> 6] & (1L << bit)) != 0;
  }

  private static int bit(long hash) {
    return (int) (hash >>> (64 - BITS));
  }
}
