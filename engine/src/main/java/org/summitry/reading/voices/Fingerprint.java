package org.summitry.reading.voices;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article to find its copies: about 4 kB for 400 words.
 *
 * @param exact a hash of all its words: the same for the same text, however it is laid out
 * @param shingles hashes of every four words in a row, sorted: a copy shares most of them
 * @param names hashes of every three names or numbers in a row, sorted: a paraphrase keeps most of
 *     them, another story about the same people does not
 * @param skeleton hashes of every six function words, names or numbers in a row, sorted: a text
 *     keeps them when its other words are replaced one by one
 * @param named hashes of its names and numbers, each once, sorted: a form letter shares its wording
 *     with its like, but not these
 * @param capitals hashes of all words that may be names, those that only start a sentence included,
 *     and of the numbers
 * @param slots which names stand between which words, as {@link Slots} has them
 * @param keys under which it is found in a {@link VoiceIndex}: {@code exact} and the bands of three
 *     MinHash signatures
 */
public record Fingerprint(
    long exact,
    int[] shingles,
    int[] names,
    int[] skeleton,
    int[] named,
    int[] capitals,
    long[] slots,
    long[] keys) {

  /** How much of the shorter text's wording the other one has, 0 to 1. */
  public double sharedWording(Fingerprint other) {
    return contained(shingles, other.shingles);
  }

  /** How much of the sequence of names and numbers with fewer of them the other one has, 0 to 1. */
  public double sharedNames(Fingerprint other) {
    return contained(names, other.names);
  }

  /** How much of the shorter text's sequence of function words the other one has, 0 to 1. */
  public double sharedSkeleton(Fingerprint other) {
    return contained(skeleton, other.skeleton);
  }

  /** How much both have in common of all that either has, wording or names, 0 to 1. */
  public double resemblance(Fingerprint other) {
    return Math.max(ofBoth(shingles, other.shingles), ofBoth(names, other.names));
  }

  private static double ofBoth(int[] one, int[] other) {
    int shared = countShared(one, other);
    return shared == 0 ? 0 : (double) shared / (one.length + other.length - shared);
  }

  /** How many of the names and numbers of the one with fewer the other one may have too, 0 to 1. */
  public double sharedNamed(Fingerprint other) {
    Fingerprint fewer = named.length <= other.named.length ? this : other;
    Fingerprint more = fewer == this ? other : this;
    return fewer.named.length == 0
        ? 0
        : (double) countShared(fewer.named, more.capitals) / fewer.named.length;
  }

  /** Whether the texts fill one form with different names and numbers. */
  public boolean isOfOneFormWith(Fingerprint other) {
    return Slots.conflict(slots, other.slots);
  }

  private static double contained(int[] one, int[] other) {
    int fewer = Math.min(one.length, other.length);
    return fewer == 0 ? 0 : (double) countShared(one, other) / fewer;
  }

  /** How many elements both sorted arrays have. */
  static int countShared(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < one.length && k < other.length) {
      int order = Integer.compare(one[i], other[k]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** As bytes for a store; {@link #decode} reads them. */
  public byte[] encode() {
    int[][] parts = {shingles, names, skeleton, named, capitals};
    int values = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    int longs = 1 + slots.length + keys.length;
    ByteBuffer buffer = ByteBuffer.allocate(4 * (parts.length + 2 + values) + 8 * longs);
    buffer.putLong(exact);
    for (int[] part : parts) {
      buffer.putInt(part.length);
      Arrays.stream(part).forEach(buffer::putInt);
    }
    for (long[] part : new long[][] {slots, keys}) {
      buffer.putInt(part.length);
      Arrays.stream(part).forEach(buffer::putLong);
    }
    return buffer.array();
  }

  /** The fingerprint that {@link #encode} wrote. */
  public static Fingerprint decode(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long exact = buffer.getLong();
    int[] shingles = values(buffer);
    int[] names = values(buffer);
    int[] skeleton = values(buffer);
    int[] named = values(buffer);
    int[] capitals = values(buffer);
    long[] slots = longs(buffer);
    long[] keys = longs(buffer);
    return new Fingerprint(exact, shingles, names, skeleton, named, capitals, slots, keys);
  }

  private static long[] longs(ByteBuffer buffer) {
    long[] values = new long[buffer.getInt()];
    Arrays.setAll(values, i -> buffer.getLong());
    return values;
  }

  private static int[] values(ByteBuffer buffer) {
    int[] values = new int[buffer.getInt()];
    Arrays.setAll(values, i -> buffer.getInt());
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fingerprint print && Arrays.equals(encode(), print.encode());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(exact);
  }

  @Override
  public String toString() {
    return "Fingerprint[" + Long.toHexString(exact) + "]";
  }
}
