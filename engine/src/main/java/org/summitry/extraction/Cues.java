package org.summitry.extraction;

import java.util.EnumSet;
import java.util.Set;
import org.summitry.extraction.document.TriggerSort;
import org.summitry.extraction.encounter.EncounterFinder;
import org.summitry.extraction.frame.Frames;

/** What a word may be before anything is parsed: a frame's trigger, or a word of a phrase. */
final class Cues {
  private final Frames frames;
  private final EncounterFinder encounters;

  Cues(Frames frames, WordLists words) {
    this.frames = frames;
    this.encounters = new EncounterFinder(words);
  }

  /** As {@link Frames#sorts}, with the words of the turns of phrase for meetings. */
  Set<TriggerSort> sorts(String word, String next) {
    Set<TriggerSort> sorts = frames.sorts(word, next);
    if (!encounters.isCue(word) || sorts.contains(TriggerSort.ENCOUNTER)) {
      return sorts;
    }
    Set<TriggerSort> both = EnumSet.of(TriggerSort.ENCOUNTER);
    both.addAll(sorts);
    return both;
  }
}
