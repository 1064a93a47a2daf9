package org.summitry.extraction.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "came from Oyo, where Ado had been his host, and went on to Lima": the second comma ends what is
 * told aside, so the verb without a subject behind it goes with the verb of the sentence.
 */
final class BehindAside {
  private static final Set<String> JOINTS = Set.of("and", "but");
  private static final Set<String> RELATIVE = Set.of("where", "who", "which", "whose", "whom");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private BehindAside() {}

  static void mend(List<Token> tokens) {
    for (Token verb : List.copyOf(tokens)) {
      asideAbove(tokens, verb)
          .filter(aside -> isPurpose(tokens, verb, aside))
          .flatMap(aside -> above(tokens, aside))
          .ifPresent(
              main -> tokens.set(verb.index(), verb.placed(verb.index(), main.index(), "advcl")));
      if (verb.isRelation("conj") && verb.isVerb() && verb.head() >= 0) {
        Token aside = tokens.get(verb.head());
        if (aside.relation().equals("acl:relcl")
            && isOpened(tokens, aside)
            && isBehindComma(tokens, verb)
            && isAlone(tokens, verb)) {
          above(tokens, aside).ifPresent(main -> move(tokens, verb, aside, main));
        }
      }
    }
  }

  /** "visits Oyo, where the Games begin on Friday, to meet Ado": what the main verb is for. */
  private static boolean isPurpose(List<Token> tokens, Token verb, Token aside) {
    int to = verb.index() - 1;
    boolean marked =
        to > 1
            && verb.tag().equals("VB")
            && tokens.get(to).word().equals("to")
            && tokens.get(to - 1).word().equals(",");
    return marked
        && verb.isRelation("advcl")
        && tokens.stream()
            .anyMatch(t ->
                t.word().equals("where")
                    && t.index() > 0
                    && t.index() < verb.index()
                    && t.index() > aside.head()
                    && tokens.get(t.index() - 1).word().equals(","));
  }

  /** The clause told aside that the verb hangs in, if any. */
  private static Optional<Token> asideAbove(List<Token> tokens, Token verb) {
    Token at = verb;
    for (int steps = 0; steps < tokens.size() && at.head() >= 0; steps++) {
      at = tokens.get(at.head());
      if (at.relation().equals("acl:relcl")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** ", where": what follows is told aside. */
  private static boolean isOpened(List<Token> tokens, Token aside) {
    return tokens.stream()
        .filter(t -> t.index() > 0 && t.index() <= aside.index() && t.index() > aside.head())
        .filter(t -> RELATIVE.contains(t.word()))
        .anyMatch(t -> tokens.get(t.index() - 1).word().equals(","));
  }

  /** ", and was to have gone": the first word of the verb is finite and no gerund. */
  private static boolean isBehindComma(List<Token> tokens, Token verb) {
    int first =
        tokens.stream()
            .filter(t -> t.head() == verb.index() && t.relation().startsWith("aux"))
            .mapToInt(Token::index)
            .min()
            .orElse(verb.index());
    first = Math.min(first, verb.index());
    return first > 1
        && FINITE.contains(tokens.get(first).tag())
        && JOINTS.contains(tokens.get(first - 1).word())
        && tokens.get(first - 2).word().equals(",");
  }

  private static boolean isAlone(List<Token> tokens, Token verb) {
    return tokens.stream()
        .noneMatch(t -> t.head() == verb.index() && t.relation().startsWith("nsubj"));
  }

  /** The finite verb above the noun that the aside is about, told before it. */
  private static Optional<Token> above(List<Token> tokens, Token aside) {
    Token at = aside;
    for (int steps = 0; steps < tokens.size() && at.head() >= 0; steps++) {
      at = tokens.get(at.head());
      if (at.isVerb()) {
        return at.index() < aside.index() ? Optional.of(at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void move(List<Token> tokens, Token verb, Token aside, Token main) {
    tokens.set(verb.index(), verb.placed(verb.index(), main.index(), "conj"));
    for (Token other : List.copyOf(tokens)) {
      boolean further =
          other.head() == aside.index()
              && other.index() > verb.index()
              && other.isRelation("conj")
              && other.isVerb();
      if (further) {
        tokens.set(other.index(), other.placed(other.index(), main.index(), "conj"));
      }
    }
  }
}
