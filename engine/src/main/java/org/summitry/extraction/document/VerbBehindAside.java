package org.summitry.extraction.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * "Ado, who flew to Oyo on Saturday, is in Lima until tomorrow", "The meeting, announced in May,
 * was held on Friday": the second comma ends what is told aside, so the finite verb straight behind
 * it is what the sentence says of Ado and of the meeting, where the parser took the aside for it.
 */
final class VerbBehindAside {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private VerbBehindAside() {}

  static void mend(List<Token> tokens) {
    Token root = tokens.stream().filter(token -> token.head() < 0).findFirst().orElse(null);
    if (root != null && root.mention() instanceof Actor) {
      aside(tokens, root).ifPresent(aside -> raise(tokens, aside, root));
    } else if (root != null && isForm(tokens, root)) {
      described(tokens, root).ifPresent(noun -> raise(tokens, root, noun));
    }
  }

  /** "announced", "postponed" without a helping verb. */
  private static boolean isForm(List<Token> tokens, Token root) {
    return Set.of("VBD", "VBN").contains(root.tag())
        && tokens.stream()
            .noneMatch(t -> t.head() == root.index() && t.relation().startsWith("aux"));
  }

  /** The noun that a form like "announced" behind a comma describes, if the form is no verb. */
  private static Optional<Token> described(List<Token> tokens, Token form) {
    int at = form.index();
    boolean behindComma = at > 1 && tokens.get(at - 1).word().equals(",");
    return tokens.stream()
        .filter(noun -> behindComma && noun.head() == at && noun.isRelation("nsubj"))
        .filter(noun -> noun.index() < at && commas(tokens, noun.index(), at) == 1)
        .findFirst();
  }

  private static long commas(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().filter(token -> token.word().equals(",")).count();
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

  private static void raise(List<Token> tokens, Token aside, Token named) {
    for (int i = aside.index() + 2; i < tokens.size(); i++) {
      Token first = tokens.get(i);
      boolean behind =
          tokens.get(i - 1).word().equals(",")
              && first.mention() == null
              && FINITE.contains(first.tag());
      if (behind) {
        predicate(tokens, first, aside)
            .ifPresent(said -> raise(tokens, aside, named.index(), said));
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

  private static void raise(List<Token> tokens, Token aside, int named, Token said) {
    String tag = aside.tag().equals("VBD") && aside.head() < 0 ? "VBN" : aside.tag();
    String relation = aside.head() < 0 ? "acl" : aside.relation();
    tokens.set(said.index(), said.placed(said.index(), -1, "root"));
    boolean passive =
        tokens.stream().anyMatch(t -> t.head() == said.index() && t.relation().equals("aux:pass"));
    String subject = passive ? "nsubj:pass" : "nsubj";
    tokens.set(named, tokens.get(named).placed(named, said.index(), subject));
    tokens.set(aside.index(), aside.placed(aside.index(), named, relation).tagged(tag));
    for (Token other : List.copyOf(tokens)) {
      boolean behind = other.index() > said.index() || isHelper(tokens, other, said);
      boolean its = other.head() == aside.index() && behind;
      boolean end = other.head() == named && other.index() > said.index();
      if (its || end) {
        tokens.set(other.index(), other.placed(other.index(), said.index(), other.relation()));
      }
    }
  }

  /** Between the comma and the verb: "was", "in". */
  private static boolean isHelper(List<Token> tokens, Token token, Token said) {
    return token.index() < said.index()
        && tokens.subList(token.index(), said.index()).stream()
            .noneMatch(between -> between.word().equals(","));
  }
}
