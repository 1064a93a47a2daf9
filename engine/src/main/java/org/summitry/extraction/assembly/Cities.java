package org.summitry.extraction.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.model.Kind;

/**
 * The city of an engagement of which the clause tells the country only: the one city of that
 * country that the sentence names, or else the next sentences. Two cities say nothing.
 */
final class Cities {
  private static final int FURTHER = 2;

  private Cities() {}

  /** Fills the city of visits and meetings, in place. */
  static void fill(List<Draft> told, List<Sentence> sentences, Places places) {
    for (Draft draft : told) {
      Where where = draft.where;
      boolean open = where != null && where.city() == null && draft.kind != Kind.CALL;
      for (int i = 0; open && i <= FURTHER; i++) {
        int index = draft.sentence.index() + i;
        List<Where> cities =
            index < sentences.size() ? cities(sentences.get(index), where, places) : List.of();
        if (cities.size() == 1) {
          Where city = cities.getFirst();
          draft.where = new Where(where.country(), city.city(), where.span(), where.explicit());
          draft.rules.add("city named nearby");
        }
        open = cities.isEmpty() && !isElsewhere(told, draft, index + 1);
      }
    }
  }

  /** The different cities of the country that the sentence names. */
  private static List<Where> cities(Sentence sentence, Where country, Places places) {
    Map<String, Where> cities = new LinkedHashMap<>();
    for (Token token : sentence.tokens()) {
      places
          .find(token, true)
          .filter(place -> place.city() != null && place.country().equals(country.country()))
          .ifPresent(place -> cities.putIfAbsent(place.city(), place));
    }
    return List.copyOf(cities.values());
  }

  /** Whether the next sentence is about another stay in the same country. */
  private static boolean isElsewhere(List<Draft> told, Draft draft, int sentence) {
    return told.stream()
        .filter(other -> other.sentence.index() == sentence && other.kind == Kind.VISIT)
        .anyMatch(other ->
            other.where != null
                && draft.where != null
                && other.where.country().equals(draft.where.country())
                && other.when.start() != null
                && draft.when.start() != null
                && !other.when.start().isCompatible(draft.when.start(), 1));
  }
}
