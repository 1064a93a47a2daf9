package org.summitry.extraction.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.evidence.Situation.Named;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.model.Kind;

/**
 * Somebody and a place, or two people, named in one sentence: a stay or an encounter if the clues
 * say so.
 *
 * @param kind a visit, or a meeting that stands for calls as well
 * @param named one for a visit, two for a meeting
 * @param end the word at the other end: the place, or the second person
 * @param where null for a meeting
 * @param clues names to be looked up in the table of weights
 */
public record Candidate(
    Kind kind, List<Named> named, Token end, @Nullable Where where, List<String> clues) {
  public Candidate {
    named = List.copyOf(named);
    clues = List.copyOf(clues);
  }

  /** The people as the gazetteer or the text names them. */
  public List<String> names() {
    return named.stream().map(person -> person.entity().name()).toList();
  }

  /** The ISO 3166 code of the place; null for a meeting. */
  public @Nullable String country() {
    return where == null ? null : where.country();
  }
}
