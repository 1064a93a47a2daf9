package org.summitry.extraction.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * "Ado, who flew to Oyo on Saturday, is in Lima until tomorrow": the second comma ends what is told
 * aside, so the finite verb straight behind it is what the sentence says of Ado, where the parser
 * found nothing said of him.
 */
final class ClauseBehindWho {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private ClauseBehindWho() {}

  static void mend(List<Token> tokens) {
    tokens.stream()
        .filter(token -> token.head() < 0 && token.mention() instanceof Actor)
        .findFirst()
        .flatMap(named -> aside(tokens, named))
        .ifPresent(aside -> raise(tokens, aside));
  }

  /** The verb of "who" straight behind the name. */
  private static Optional<Token> aside(List<Token> tokens, Token named) {
    int who = named.index() + 2;
    boolean opened =
        who < tokens.size()
            && tokens.get(who - 1).word().equals(",")
            && tokens.get(who).word().equals("who")
            && tokens.get(who).isRelation("nsubj");
    return opened
        ? Optional.of(tokens.get(tokens.get(who).head()))
            .filter(verb -> verb.head() == named.index())
        : Optional.empty();
  }

  private static void raise(List<Token> tokens, Token aside) {
    for (int i = aside.index() + 2; i < tokens.size(); i++) {
      Token first = tokens.get(i);
      boolean behind =
          tokens.get(i - 1).word().equals(",")
              && first.mention() == null
              && FINITE.contains(first.tag());
      if (behind) {
        predicate(tokens, first, aside).ifPresent(said -> raise(tokens, aside, first, said));
        return;
      }
    }
  }

  /** The verb itself, or what "is" or "will" stands beside; nothing that has its own subject. */
  private static Optional<Token> predicate(List<Token> tokens, Token first, Token aside) {
    boolean beside = first.isRelation("cop") || first.relation().startsWith("aux");
    Token said = beside ? tokens.get(first.head()) : first;
    boolean free =
        said.index() >= first.index()
            && said.head() == aside.index()
            && tokens.stream()
                .noneMatch(t -> t.head() == said.index() && t.relation().startsWith("nsubj"));
    return free ? Optional.of(said) : Optional.empty();
  }

  private static void raise(List<Token> tokens, Token aside, Token first, Token said) {
    int named = aside.head();
    tokens.set(said.index(), said.placed(said.index(), -1, "root"));
    tokens.set(named, tokens.get(named).placed(named, said.index(), "nsubj"));
    for (Token other : List.copyOf(tokens)) {
      boolean its = other.head() == aside.index() && other.index() > first.index();
      boolean end = other.head() == named && other.index() > said.index();
      if (its || end) {
        tokens.set(other.index(), other.placed(other.index(), said.index(), other.relation()));
      }
    }
  }
}
