package org.summitry.extraction.document;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * "gave a dinner for Ado, who arrived on Sunday": whose verb the parser hangs on the main verb
 * belongs to the one named straight before the comma.
 */
final class WhoClause {
  private static final Set<String> LOOSE =
      Set.of("dep", "parataxis", "ccomp", "conj", "appos", "advcl");

  private static final Set<String> THINGS = Vocabulary.of("events");

  private WhoClause() {}

  static void mend(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      Token who = tokens.get(i);
      int named = tokens.get(i - 1).word().equals(",") ? i - 2 : i - 1;
      who = asSubject(tokens, behindHimself(tokens, who));
      if (who.mention() == null
          && who.word().equals("who")
          && who.isRelation("nsubj")
          && who.head() > i
          && tokens.get(named).mention() instanceof Actor) {
        hang(tokens, tokens.get(who.head()), named);
      }
    }
  }

  /** "Ado, who himself sat down". */
  private static Token behindHimself(List<Token> tokens, Token who) {
    int next = who.index() + 1;
    Token self = next < tokens.size() ? tokens.get(next) : who;
    boolean found =
        who.word().equals("who")
            && Set.of("himself", "herself", "themselves").contains(self.word())
            && self.isRelation("nsubj")
            && self.head() > self.index();
    if (found) {
      tokens.set(who.index(), who.placed(who.index(), self.head(), "nsubj"));
      tokens.set(self.index(), self.placed(self.index(), who.index(), "obl:npmod"));
    }
    return tokens.get(who.index());
  }

  /**
   * "Ado, who jetted in", "Ado, who was on an official visit": nobody else stands before the verb.
   */
  private static Token asSubject(List<Token> tokens, Token who) {
    boolean subject =
        who.mention() == null
            && who.word().equals("who")
            && who.isRelation("obj")
            && (who.head() == who.index() + 1 || isBeing(tokens, who))
            && tokens.stream().noneMatch(t -> t.head() == who.head() && t.isRelation("nsubj"));
    if (subject) {
      tokens.set(who.index(), who.placed(who.index(), who.head(), "nsubj"));
    }
    return tokens.get(who.index());
  }

  private static boolean isBeing(List<Token> tokens, Token who) {
    Token be = tokens.get(who.index() + 1);
    return who.head() > be.index() && be.head() == who.head() && be.isRelation("cop");
  }

  private static void hang(List<Token> tokens, Token verb, int named) {
    if (verb.head() == named && verb.relation().equals("dep")) {
      tokens.set(verb.index(), verb.placed(verb.index(), named, "acl:relcl"));
    } else if ((LOOSE.contains(verb.relation()) || isOfThing(tokens, verb))
        && verb.head() != named
        && verb.head() < verb.index()
        && !isUnder(tokens, named, verb.index())) {
      int above = verb.head();
      tokens.set(verb.index(), verb.placed(verb.index(), named, "acl:relcl"));
      for (Token purpose : List.copyOf(tokens)) {
        if (isBehindComma(tokens, purpose, verb.index())) {
          tokens.set(purpose.index(), purpose.placed(purpose.index(), above, purpose.relation()));
        }
      }
    }
  }

  /** "a ceremony for Ado, who arrived": no ceremony is a "who". */
  private static boolean isOfThing(List<Token> tokens, Token verb) {
    return verb.relation().equals("acl:relcl")
        && verb.head() >= 0
        && THINGS.contains(tokens.get(verb.head()).lemma());
  }

  /** "asked Ado, who won in May, to come": what stands behind the clause is not its. */
  private static boolean isBehindComma(List<Token> tokens, Token token, int verb) {
    return token.head() == verb
        && token.index() > verb + 2
        && token.tag().equals("VB")
        && tokens.get(token.index() - 1).word().equals("to")
        && tokens.get(token.index() - 2).word().equals(",");
  }

  private static boolean isUnder(List<Token> tokens, int at, int above) {
    int head = at;
    for (int steps = 0; head >= 0 && steps < tokens.size(); steps++) {
      if (head == above) {
        return true;
      }
      head = tokens.get(head).head();
    }
    return false;
  }
}
