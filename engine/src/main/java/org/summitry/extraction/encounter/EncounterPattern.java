package org.summitry.extraction.encounter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * A turn of phrase that tells of a meeting or call: one row of {@code encounters.tsv}.
 *
 * @param kind null when the company decides: talks are a call where a telephone is spoken of
 * @param way how the people go together
 * @param status what the phrase itself says; null when its verb does
 * @param example one article that fires it
 */
record EncounterPattern(
    String id,
    @Nullable Kind kind,
    Way way,
    @Nullable Status status,
    List<Element> elements,
    String example) {

  /** How the people of the two sides go together. */
  enum Way {
    /** One engagement of all. */
    TOGETHER,
    /** Each of the second side with the first: lists, rounds of talks. */
    EACH,
    /** All at once, where the text has told that one of them visits another: joint acts. */
    VISITED
  }

  EncounterPattern {
    elements = List.copyOf(elements);
  }

  /** Whether only the one side is named, so that the other is whom the text is about. */
  boolean leavesOneOpen() {
    return elements.stream().noneMatch(e -> e instanceof Element.People people && people.first());
  }

  /** The words of which one must stand in a sentence for the pattern to fit. */
  Set<String> triggers() {
    Set<String> triggers = new HashSet<>();
    for (Element element : elements) {
      if (element instanceof Element.Word word && word.trigger()) {
        triggers.addAll(word.words());
      }
    }
    return triggers;
  }
}
