package org.summitry.reading.voices;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Which names and numbers stand between which words: what tells a form letter from a copy. "An
 * emergency exists in the State of Louisiana" and "… of Oklahoma and" fill one slot with two names;
 * a copy fills it with the same one.
 */
final class Slots {
  private static final Hasher64 HASHER = Hashing.komihash5_0();

  /** Words on each side that make a slot. */
  private static final int AROUND = 2;

  /** From this many slots filled otherwise on, and… */
  private static final int CONFLICTS = 1;

  /** … this share of all slots that both have, two texts are of one form. */
  private static final double CONFLICTING = 0.15;

  private Slots() {}

  /** The slots of a text, sorted: the slot's hash in the upper half, its filling's in the lower. */
  static long[] of(List<Word> words, Predicate<Word> named) {
    LongStream.Builder slots = LongStream.builder();
    int i = 0;
    while (i < words.size()) {
      int end = i;
      while (end < words.size() && named.test(words.get(end))) {
        end++;
      }
      if (end > i && i >= AROUND && end + AROUND <= words.size()) {
        long around = hash(words, i - AROUND, i) * 31 + hash(words, end, end + AROUND);
        slots.add(around << 32 | (hash(words, i, end) & 0xFFFFFFFFL));
      }
      i = Math.max(end, i + 1);
    }
    return slots.build().sorted().distinct().toArray();
  }

  private static long hash(List<Word> words, int from, int to) {
    long hash = to - from;
    for (Word word : words.subList(from, to)) {
      hash = HASHER.hashLongLongToLong(hash, HASHER.hashCharsToLong(word.stem()));
    }
    return hash;
  }

  /** Whether too many of the slots that both texts have are filled with different names. */
  static boolean conflict(long[] one, long[] other) {
    int shared = 0;
    int conflicts = 0;
    int i = 0;
    int k = 0;
    while (i < one.length && k < other.length) {
      int slot = (int) (one[i] >> 32);
      int order = Integer.compare(slot, (int) (other[k] >> 32));
      if (order == 0) {
        int endOne = end(one, i);
        int endOther = end(other, k);
        shared++;
        conflicts += haveCommon(one, i, endOne, other, k, endOther) ? 0 : 1;
        i = endOne;
        k = endOther;
      } else if (order < 0) {
        i++;
      } else {
        k++;
      }
    }
    return conflicts >= CONFLICTS && conflicts >= CONFLICTING * shared;
  }

  /** After the last filling of the slot at {@code from}. */
  private static int end(long[] slots, int from) {
    int end = from + 1;
    while (end < slots.length && slots[end] >> 32 == slots[from] >> 32) {
      end++;
    }
    return end;
  }

  private static boolean haveCommon(
      long[] one, int from, int to, long[] other, int otherFrom, int otherTo) {
    for (int i = from; i < to; i++) {
      if (Arrays.binarySearch(other, otherFrom, otherTo, one[i]) >= 0) {
        return true;
      }
    }
    return false;
  }
}
