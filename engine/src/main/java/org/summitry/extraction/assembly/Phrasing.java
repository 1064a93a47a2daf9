package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * Where a turn of phrase and a single word tell of the same encounter, which is taken: the phrase
 * says more; but one that only repeats the word ("plain") is taken for the people whom the word's
 * parse has missed.
 */
final class Phrasing {
  private static final String PLAIN = "plain.";

  private Phrasing() {}

  /**
   * The encounters that phrases tell; those of single words that they replace are taken out.
   *
   * @param worded what single words tell; the meetings and calls replaced are removed
   * @param phrases by the index of the word that carries them
   */
  static List<Draft> choose(List<Draft> worded, Map<Integer, List<Draft>> phrases) {
    List<Draft> chosen = new ArrayList<>();
    phrases.forEach((index, drafts) -> {
      List<Draft> same =
          worded.stream().filter(d -> isEncounter(d) && d.trigger.index() == index).toList();
      boolean plain = drafts.getFirst().rule.startsWith(PLAIN);
      if (!plain
          || keys(drafts).size() > keys(same).size() && keys(drafts).containsAll(keys(same))) {
        worded.removeAll(same);
        chosen.addAll(drafts);
      }
    });
    return chosen;
  }

  private static boolean isEncounter(Draft draft) {
    return draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
  }

  /** The people of those that name two at least. */
  private static Set<String> keys(List<Draft> drafts) {
    Set<String> keys = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.people.size() >= 2) {
        draft.entities().stream().map(Entity::key).forEach(keys::add);
      }
    }
    return keys;
  }
}
