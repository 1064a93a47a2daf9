package org.summitry.extraction;

import java.util.EnumSet;
import java.util.Set;
import org.summitry.extraction.document.TriggerSort;
import org.summitry.extraction.encounter.EncounterFinder;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.presence.PresenceFinder;

/** What a word may be before anything is parsed: a frame's trigger, or a word of a phrase. */
final class Cues {
  private final Frames frames;
  private final EncounterFinder encounters;
  private final PresenceFinder presence;

  Cues(Frames frames, WordLists words, PresenceFinder presence) {
    this.frames = frames;
    this.presence = presence;
    this.encounters = new EncounterFinder(words);
  }

  /** As {@link Frames#sorts}, with the words of turns of phrase and of what people do in a place. */
  Set<TriggerSort> sorts(String word, String next) {
    Set<TriggerSort> framed = frames.sorts(word, next);
    Set<TriggerSort> present = presence.sorts(word);
    boolean cue = encounters.isCue(word);
    if (!cue && present.isEmpty()) {
      return framed;
    }
    Set<TriggerSort> all = EnumSet.noneOf(TriggerSort.class);
    all.addAll(framed);
    all.addAll(present);
    if (cue) {
      all.add(TriggerSort.ENCOUNTER);
    }
    return all;
  }
}
