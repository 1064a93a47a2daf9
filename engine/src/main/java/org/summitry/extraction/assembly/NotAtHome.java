package org.summitry.extraction.assembly;

import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * "Moon's visit to the Central Asian nation" leads to no country of Moon's own, whatever country
 * was spoken of last: where it leads is then left to the story.
 */
final class NotAtHome {
  private NotAtHome() {}

  /** "the Central Asian nation", "the Gulf state". */
  private static boolean isDescribed(Draft draft, Draft.Where where) {
    return draft.sentence.tokens().stream()
        .filter(token -> token.span().equals(where.span()) && token.isNoun())
        .anyMatch(noun ->
            draft.sentence.children(noun).stream()
                .anyMatch(c -> c.isRelation("amod") || c.isRelation("compound")));
  }

  static void settle(Draft draft, Homes homes) {
    Draft.Part traveller = draft.traveller();
    Draft.Where where = draft.where;
    boolean vague =
        draft.kind == Kind.VISIT
            && where != null
            && !where.explicit()
            && draft.trigger.isNoun()
            && isDescribed(draft, where)
            && draft.series == null
            && traveller != null;
    if (vague
        && where != null
        && traveller != null
        && where.country().equals(homes.of(traveller.entity()))) {
      draft.where = null;
      draft.definite = true;
    }
  }
}
