package org.summitry.extraction;

import java.util.EnumSet;
import java.util.Set;
import org.summitry.extraction.document.TriggerSort;
import org.summitry.extraction.encounter.EncounterFinder;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.presence.PresenceFinder;

/**
 * What a word may tell of before anything is parsed: a frame's trigger, a word of a turn of phrase,
 * or what people do in a place.
 */
record Cues(Frames frames, EncounterFinder encounters, PresenceFinder presence) {
  /** What all readers make of the word; empty for most words. */
  Set<TriggerSort> sorts(String word, String next) {
    return union(
        frames.sorts(word, next), union(encounters.sorts(word), presence.sorts(word, next)));
  }

  private static Set<TriggerSort> union(Set<TriggerSort> one, Set<TriggerSort> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Set<TriggerSort> both = EnumSet.copyOf(one);
    both.addAll(other);
    return both;
  }
}
