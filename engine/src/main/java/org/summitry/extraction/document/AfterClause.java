package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;

/**
 * "went to Berlin after a visit to Paris was called off": what was called off is the visit, in a
 * clause of its own behind "after"; the parser takes the last verb for the main one and everything
 * before it for its subject.
 */
final class AfterClause {
  private static final Set<String> OPENERS = Vocabulary.of("prepositions-or-conjunctions");

  private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "conj");

  private AfterClause() {}

  static void mend(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token opener = tokens.get(i);
      if (opens(opener) && tokens.get(opener.head()).isNoun()) {
        Token subject = tokens.get(opener.head());
        verbBehind(tokens, subject).ifPresent(verb -> mend(tokens, opener, subject, verb));
      }
    }
  }

  private static void mend(List<Token> tokens, Token opener, Token subject, Token verb) {
    if (isLoose(tokens, verb, opener)) {
      clause(tokens, opener, subject, verb, verb.head());
    } else {
      (opener.index() == 0 ? mainBehind(tokens, verb) : mainVerb(tokens, verb, opener))
          .ifPresent(main -> part(tokens, opener, subject, verb, main));
    }
  }

  /** "visited Berlin after a trip to Paris had been cancelled": hung on the main verb anyhow. */
  private static boolean isLoose(List<Token> tokens, Token verb, Token opener) {
    return LOOSE.contains(verb.relation())
        && verb.head() >= 0
        && verb.head() < opener.index()
        && tokens.get(verb.head()).isVerb();
  }

  private static boolean opens(Token opener) {
    return opener.mention() == null
        && opener.isRelation("case")
        && opener.head() > opener.index()
        && OPENERS.contains(opener.word().toLowerCase(Locale.ROOT));
  }

  /** The passive verb whose helping verb is the first behind the subject, with no comma between. */
  private static Optional<Token> verbBehind(List<Token> tokens, Token subject) {
    for (int i = subject.index() + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.mention() == null && Set.of(",", ";").contains(token.word())) {
        return Optional.empty();
      }
      if (token.isVerb() || token.isRelation("aux")) {
        return Optional.of(token)
            .filter(t -> t.isRelation("aux") && t.head() > t.index())
            .map(t -> tokens.get(t.head()))
            .filter(Token::isVerb);
      }
    }
    return Optional.empty();
  }

  /** "After a trip to Paris was cancelled, she went": the verb with a subject behind the comma. */
  private static Optional<Token> mainBehind(List<Token> tokens, Token verb) {
    return tokens.subList(verb.index(), tokens.size()).stream()
        .filter(token -> token.head() == verb.index() && token.isVerb())
        .filter(token -> LOOSE.contains(token.relation()))
        .filter(token ->
            tokens.stream().anyMatch(t -> t.head() == token.index() && t.isRelation("nsubj")))
        .filter(token ->
            tokens.subList(verb.index(), token.index()).stream()
                .anyMatch(t -> t.word().equals(",")))
        .findFirst();
  }

  /** The finite verb before the opener that the parser made part of the other verb's subject. */
  private static Optional<Token> mainVerb(List<Token> tokens, Token verb, Token opener) {
    return tokens.subList(0, opener.index()).stream()
        .filter(token -> token.head() == verb.index())
        .filter(token -> token.isRelation("csubj") || token.isRelation("nsubj"))
        .findFirst()
        .flatMap(token -> token.isVerb() ? Optional.of(token) : finiteUnder(tokens, token, opener));
  }

  private static Optional<Token> finiteUnder(List<Token> tokens, Token noun, Token opener) {
    return tokens.subList(noun.index(), opener.index()).stream()
        .filter(token -> token.head() == noun.index() && token.relation().equals("acl"))
        .filter(token -> token.isVerb() && Set.of("VBD", "VBZ", "VBP").contains(token.tag()))
        .findFirst();
  }

  private static void part(
      List<Token> tokens, Token opener, Token subject, Token verb, Token main) {
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == verb.index() && token.index() < opener.index()) {
        place(tokens, token, main.index(), token.relation().replace("csubj", "nsubj"));
      }
    }
    place(tokens, main, verb.head(), verb.relation());
    clause(tokens, opener, subject, verb, main.index());
  }

  private static void clause(
      List<Token> tokens, Token opener, Token subject, Token verb, int main) {
    place(tokens, verb, main, "advcl");
    place(tokens, subject, verb.index(), "nsubj:pass");
    place(tokens, opener, verb.index(), "mark");
  }

  private static void place(List<Token> tokens, Token token, int head, String relation) {
    tokens.set(token.index(), token.placed(token.index(), head, relation));
  }
}
