package org.summitry.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many independent sources say something: as many as can be picked with no two of one voice and
 * no two of one publisher. Ten outlets with an agency's copy are one; so are ten articles of one
 * outlet.
 *
 * <p>That is the largest matching between voices and publishers, found by augmenting paths.
 */
final class Voices {
  private final Map<String, Set<String>> publishersOf = new TreeMap<>();
  private final Map<String, String> voiceOf = new HashMap<>();

  private Voices(Collection<Item> items) {
    for (Item item : items) {
      SourcedReport source = item.source();
      String publisher =
          source.publisher() == null ? "of voice " + source.voice() : source.publisher();
      publishersOf.computeIfAbsent(source.voice(), _ -> new TreeSet<>()).add(publisher);
    }
  }

  static int count(Collection<Item> items) {
    Voices voices = new Voices(items);
    return (int)
        voices.publishersOf.keySet().stream()
            .filter(voice -> voices.place(voice, new HashSet<>()))
            .count();
  }

  /** Gives the voice a publisher of its own, moving others where that frees one. */
  private boolean place(String voice, Set<String> tried) {
    for (String publisher : publishersOf.getOrDefault(voice, Set.of())) {
      if (tried.add(publisher)) {
        String holder = voiceOf.get(publisher);
        if (holder == null || place(holder, tried)) {
          voiceOf.put(publisher, voice);
          return true;
        }
      }
    }
    return false;
  }
}
