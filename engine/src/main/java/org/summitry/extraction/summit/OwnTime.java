package org.summitry.extraction.summit;

import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Span;

/** Whether a sentence gives its day to the gathering or to something else that it tells. */
final class OwnTime {
  private static final Set<String> LINKS = Set.of("of", "on", "in", "from", "(", "-lrb-", ",");

  private OwnTime() {}

  /**
   * Whether the day is told of the gathering itself: "the summit on 4 July", "it takes place on".
   */
  static boolean isOf(Draft draft) {
    Span span = draft.whenSpan;
    Sentence sentence = draft.sentence;
    if (span == null) {
      return draft.rules.contains(SummitFinder.HEADING_DAY);
    }
    if (isNextTo(draft, span)) {
      return true;
    }
    for (Token token : sentence.tokens()) {
      if (token.span().equals(span)) {
        for (Token above : sentence.pathToRoot(token)) {
          if (above.index() == draft.trigger.index()) {
            return true;
          }
          boolean subject =
              sentence.children(above, "nsubj").stream()
                  .anyMatch(child -> child.index() == draft.trigger.index());
          if (subject) {
            return true;
          }
          if (above.isVerb() && !isParticipleOf(sentence, above, draft.trigger)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "the summit, set for 24 May": a participle of the gathering. */
  private static boolean isParticipleOf(Sentence sentence, Token verb, Token gathering) {
    return verb.isRelation("acl")
        && sentence.head(verb).filter(head -> head.index() == gathering.index()).isPresent();
  }

  /** "the forum of 16 and 17 November", whatever the parse makes of it. */
  private static boolean isNextTo(Draft draft, Span time) {
    return draft.sentence.tokens().stream()
        .skip(draft.trigger.index() + 1L)
        .dropWhile(token -> LINKS.contains(token.lemma()))
        .findFirst()
        .filter(token -> token.span().equals(time))
        .isPresent();
  }
}
