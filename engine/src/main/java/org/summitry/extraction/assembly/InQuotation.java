package org.summitry.extraction.assembly;

import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;

/**
 * What somebody is quoted with is said of elsewhere: in "'They will meet in Osaka,' she said after
 * the talks between Ado and Oyo" the talks were not in Osaka.
 */
final class InQuotation {
  private InQuotation() {}

  /** Whether the place is named inside a quotation, and the draft told outside of any. */
  static boolean isElsewhere(Draft draft, Where where) {
    Sentence sentence = draft.sentence;
    return !sentence.isQuoted(draft.trigger)
        && sentence.tokens().stream()
            .filter(token -> token.span().equals(where.span()))
            .anyMatch(sentence::isQuoted);
  }
}
