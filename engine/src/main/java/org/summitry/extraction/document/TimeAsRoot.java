package org.summitry.extraction.document;

import java.util.List;
import java.util.Optional;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * "was Monday in Oyo", "will be back in Oyo in October": nobody is a day. Where the parser makes
 * the time what somebody is, the place is put there.
 */
final class TimeAsRoot {
  private TimeAsRoot() {}

  static void mend(List<Token> tokens) {
    for (Token time : List.copyOf(tokens)) {
      if (time.mention() instanceof TimeMention && isSubjectOfAim(tokens, time)) {
        hangAbove(tokens, time);
      }
    }
    for (Token time : List.copyOf(tokens)) {
      if (time.mention() instanceof TimeMention && isPredicate(tokens, time)) {
        place(tokens, time).ifPresent(place -> exchange(tokens, time, place));
      }
    }
  }

  /** "reached Oyo on Thursday to attend": a day attends nothing. */
  private static boolean isSubjectOfAim(List<Token> tokens, Token time) {
    if (!time.isRelation("nsubj") || time.head() < 0) {
      return false;
    }
    Token aim = tokens.get(time.head());
    return aim.tag().equals("VB")
        && aim.head() >= 0
        && aim.head() < time.index()
        && tokens.get(aim.head()).isVerb()
        && time.index() + 1 < tokens.size()
        && tokens.get(time.index() + 1).word().equals("to");
  }

  private static void hangAbove(List<Token> tokens, Token time) {
    Token aim = tokens.get(time.head());
    tokens.set(time.index(), time.placed(time.index(), aim.head(), "obl"));
    Token before = tokens.get(time.index() - 1);
    if (before.head() == aim.index()) {
      tokens.set(before.index(), before.placed(before.index(), time.index(), "case"));
    }
  }

  private static boolean isPredicate(List<Token> tokens, Token time) {
    return tokens.stream().anyMatch(t -> t.head() == time.index() && t.isRelation("cop"))
        && tokens.stream()
            .anyMatch(
                t -> t.head() == time.index() && t.isRelation("nsubj") && t.mention() != null);
  }

  /** The place beside it, or behind "back" or "there". */
  private static Optional<Token> place(List<Token> tokens, Token time) {
    return tokens.stream()
        .filter(Token::isPlaceName)
        .filter(place -> place.isRelation("obl") || place.isRelation("nmod"))
        .filter(place -> place.head() == time.index() || isAdverbOf(tokens, place, time))
        .findFirst();
  }

  private static boolean isAdverbOf(List<Token> tokens, Token place, Token time) {
    Token above = tokens.get(place.head());
    return above.isRelation("advmod") && above.head() == time.index();
  }

  private static void exchange(List<Token> tokens, Token time, Token place) {
    int root = time.head();
    String relation = time.relation();
    for (Token child : List.copyOf(tokens)) {
      boolean own = child.isRelation("case") || child.isRelation("det");
      if (child.head() == time.index() && child.index() != place.index() && !own) {
        tokens.set(child.index(), child.placed(child.index(), place.index(), child.relation()));
      }
    }
    Token back = tokens.get(place.head());
    if (back.index() != time.index()) {
      tokens.set(back.index(), back.placed(back.index(), place.index(), "advmod"));
    }
    tokens.set(place.index(), place.placed(place.index(), root, relation));
    tokens.set(time.index(), time.placed(time.index(), place.index(), "obl"));
  }
}
