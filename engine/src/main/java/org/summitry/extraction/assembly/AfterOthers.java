package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;

/**
 * A place that the sentence gives to an encounter before or after the one it tells of: in "Ado met
 * Oyo on Thursday, two days after his talks with Faye in Lima" only the talks with Faye were there.
 */
final class AfterOthers {
  private static final Set<String> APART = Set.of("after", "before", "following", "since");
  private static final String ACT = "visit.act";
  private static final int NEAR = 4;

  private AfterOthers() {}

  /** Gives the place to those it belongs to; no stay in it is told of the other day. */
  static void settle(List<Draft> here) {
    for (Draft other : List.copyOf(here)) {
      if (other.kind == Kind.MEETING && isApart(other)) {
        for (Draft stay : List.copyOf(here)) {
          if (stay.rule.equals(ACT) && stay.trigger != other.trigger && isThere(stay, other)) {
            other.where = stay.where;
            here.remove(stay);
          }
        }
      }
    }
  }

  private static boolean isThere(Draft stay, Draft other) {
    Sentence sentence = stay.sentence;
    Where where = stay.where;
    return where != null
        && (other.where == null || other.where.span().equals(where.span()))
        && stay.trigger.index() < other.trigger.index()
        && sentence.tokens().stream()
            .filter(token -> token.span().equals(where.span()))
            .anyMatch(token -> sentence.isUnder(token, other.trigger));
  }

  /** "After his talks", "two days before a lunch": a noun with such a word shortly before it. */
  private static boolean isApart(Draft draft) {
    if (!draft.trigger.isNoun()) {
      return false;
    }
    List<Token> tokens = draft.sentence.tokens();
    int at = draft.trigger.index();
    for (Token token : tokens.subList(Math.max(0, at - NEAR), at)) {
      String word = token.word().toLowerCase(Locale.ROOT);
      String last = word.substring(word.lastIndexOf(' ') + 1);
      if (APART.contains(token.mention() instanceof TimeMention ? last : word)) {
        return true;
      }
    }
    return false;
  }
}
