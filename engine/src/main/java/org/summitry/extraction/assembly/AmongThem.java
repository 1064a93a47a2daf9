package org.summitry.extraction.assembly;

import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * "The leaders of the G7 met, with Ado and Oyo among them": the two are some of those who met, and
 * not whom they met.
 */
final class AmongThem {
  private AmongThem() {}

  static boolean is(Draft draft) {
    return draft.kind == Kind.MEETING
        && draft.sentence.tokens().stream()
            .filter(token -> token.lemma().equals("they") && token.isRelation("nmod"))
            .filter(token -> draft.sentence.marker(token).equals("among"))
            .flatMap(token -> draft.sentence.head(token).stream())
            .anyMatch(name -> draft.sentence.marker(name).equals("with") && isOf(draft, name));
  }

  /** Whether one of the row is somebody of the draft. */
  private static boolean isOf(Draft draft, Token first) {
    return draft.sentence.withConjuncts(first).stream()
        .anyMatch(name -> draft.people.stream().anyMatch(part -> part.span().equals(name.span())));
  }
}
