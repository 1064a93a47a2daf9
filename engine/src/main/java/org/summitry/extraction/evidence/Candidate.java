package org.summitry.extraction.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.model.Kind;

/**
 * Somebody and a place, or two people, named in one sentence: a stay or an encounter if the clues
 * say so.
 *
 * @param kind a visit, or a meeting that stands for calls as well
 * @param people one for a visit, two for a meeting
 * @param where null for a meeting
 * @param clues in the order in which they were found
 */
public record Candidate(
    Kind kind, Sentence sentence, List<Entity> people, @Nullable Where where, List<String> clues) {
  public Candidate {
    people = List.copyOf(people);
    clues = List.copyOf(clues);
  }
}
