package org.summitry.reading.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The article's text as the page's JSON-LD states it: tells which blocks of the page are the body,
 * and where it begins and ends.
 */
final class StatedBody {
  private static final int WORDS = 4;
  private static final double SAME = 0.7;
  private static final int SHORTEST = 250;
  private static final double FOUND = 0.6;

  private final boolean[] confirmed;
  private final int first;
  private final int last;
  private final boolean complete;

  private StatedBody(boolean[] confirmed, int first, int last, boolean complete) {
    this.confirmed = confirmed;
    this.first = first;
    this.last = last;
    this.complete = complete;
  }

  /** Null when nothing usable is stated or most of it does not stand on the page. */
  static @Nullable StatedBody of(@Nullable String stated, List<Block> blocks) {
    if (stated == null || stated.length() < SHORTEST) {
      return null;
    }
    String[] words = words(stated);
    Set<String> shingles = shingles(words);
    boolean[] confirmed = new boolean[blocks.size()];
    int first = -1;
    int last = -1;
    int found = 0;
    for (int at = 0; at < confirmed.length; at++) {
      Block block = blocks.get(at);
      confirmed[at] =
          block.text().length() >= 30
              && block.linkDensity() < 0.6
              && isIn(shingles, words(block.text()));
      if (confirmed[at]) {
        first = first < 0 ? at : first;
        last = at;
        found += block.text().length();
      }
    }
    if (first < 0 || found < stated.length() * FOUND) {
      return null;
    }
    boolean complete =
        holds(blocks.get(first), words, true) && holds(blocks.get(last), words, false);
    return new StatedBody(confirmed, first, last, complete);
  }

  boolean isConfirmed(int block) {
    return confirmed[block];
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** Whether the statement begins and ends where the confirmed blocks do: it was not cut short. */
  boolean isComplete() {
    return complete;
  }

  private static boolean holds(Block block, String[] words, boolean start) {
    String[] own = words(block.text());
    int compared = Math.min(3, Math.min(own.length, words.length));
    for (int at = 0; at < compared; at++) {
      String one = start ? own[at] : own[own.length - 1 - at];
      String other = start ? words[at] : words[words.length - 1 - at];
      if (!one.equals(other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(Set<String> shingles, String[] words) {
    Set<String> own = shingles(words);
    long shared = own.stream().filter(shingles::contains).count();
    return !own.isEmpty() && shared >= own.size() * SAME;
  }

  private static Set<String> shingles(String[] words) {
    Set<String> shingles = new HashSet<>();
    for (int at = 0; at + WORDS <= words.length; at++) {
      shingles.add(words[at] + ' ' + words[at + 1] + ' ' + words[at + 2] + ' ' + words[at + 3]);
    }
    return shingles;
  }

  private static String[] words(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("<[^<>]+>|&\\w+;", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .split(" ");
  }
}
