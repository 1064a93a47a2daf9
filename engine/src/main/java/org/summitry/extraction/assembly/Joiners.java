package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * Who sat in on talks that are told already: "Ado met Oyo. Her adviser Faye joined the talks with
 * Oyo" is no second meeting.
 */
final class Joiners {
  private static final Set<String> JOINING = Vocabulary.of("joining-verbs");
  private static final int REACH = 2;

  private Joiners() {}

  /**
   * Drops what is no meeting of its own.
   *
   * @param likely what is only likely: the same words are no evidence for it either
   */
  static void drop(List<Draft> told, List<Draft> likely, Homes homes) {
    List<Draft> joined =
        told.stream()
            .filter(draft -> isJoined(draft))
            .filter(draft -> told.stream().anyMatch(other -> isWhole(other, draft, homes)))
            .toList();
    told.removeAll(joined);
    likely.removeIf(draft -> joined.stream().anyMatch(other -> isSame(other, draft)));
  }

  private static boolean isSame(Draft joined, Draft draft) {
    return draft.kind != Kind.VISIT
        && draft.sentence == joined.sentence
        && draft.entities().stream().allMatch(joined::has);
  }

  private static boolean isJoined(Draft draft) {
    Token verb = draft.verb;
    return draft.kind == Kind.MEETING
        && draft.people.size() == 2
        && draft.trigger.isNoun()
        && draft.definite
        && verb != null
        && JOINING.contains(verb.lemma());
  }

  /** Talks of one of them with somebody whose side the other is on. */
  private static boolean isWhole(Draft other, Draft draft, Homes homes) {
    int behind = draft.sentence.index() - other.sentence.index();
    List<Entity> shared = draft.entities().stream().filter(other::has).toList();
    return other.kind == Kind.MEETING
        && behind > 0
        && behind <= REACH
        && shared.size() == 1
        && draft.entities().stream()
            .filter(one -> !other.has(one))
            .anyMatch(one ->
                other.entities().stream()
                    .filter(o -> !shared.contains(o))
                    .anyMatch(o -> isOfOneSide(homes, one, o)));
  }

  private static boolean isOfOneSide(Homes homes, Entity one, Entity other) {
    String home = homes.of(one);
    return home != null && home.equals(homes.of(other));
  }
}
