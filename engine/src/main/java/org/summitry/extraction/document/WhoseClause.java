package org.summitry.extraction.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * "Ado, whose term is ending, landed in Oyo": read as a heading "Ado" with two clauses loosely
 * behind it. The finite verb straight behind the second comma is that of the sentence, and the name
 * its subject.
 */
final class WhoseClause {
  private static final Set<String> RELATIVE = Set.of("whose", "who", "which");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> LOOSE =
      Set.of("dep", "parataxis", "ccomp", "advcl", "conj", "acl", "acl:relcl", "appos");

  private WhoseClause() {}

  static void mend(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token name = tokens.get(i);
      if (name.mention() instanceof Actor
          && name.head() < 0
          && tokens.get(i + 1).word().equals(",")
          && RELATIVE.contains(tokens.get(i + 2).word())) {
        main(tokens, i).ifPresent(verb -> raise(tokens, name, tokens.get(verb)));
        return;
      }
    }
  }

  /** The verb straight behind the comma that ends the clause, or its helper. */
  private static OptionalInt main(List<Token> tokens, int name) {
    for (int i = name + 4; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).word().equals(",")) {
        Token next = tokens.get(i + 1);
        boolean helper = next.relation().startsWith("aux") && next.head() > next.index();
        Token verb = helper ? tokens.get(next.head()) : next;
        boolean finite = helper || FINITE.contains(next.tag());
        if (finite && verb.isVerb() && LOOSE.contains(verb.relation()) && isAlone(tokens, verb)) {
          return OptionalInt.of(verb.index());
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isAlone(List<Token> tokens, Token verb) {
    return tokens.stream()
        .noneMatch(t -> t.head() == verb.index() && t.relation().startsWith("nsubj"));
  }

  private static void raise(List<Token> tokens, Token name, Token verb) {
    boolean passive =
        tokens.stream().anyMatch(t -> t.head() == verb.index() && t.relation().equals("aux:pass"));
    tokens.set(verb.index(), verb.placed(verb.index(), name.head(), "root"));
    for (Token child : List.copyOf(tokens)) {
      if (child.head() != name.index() || child.index() < name.index()) {
        continue;
      }
      if (child.word().equals(".")) {
        tokens.set(child.index(), child.placed(child.index(), verb.index(), "punct"));
      } else if (child.isVerb() || child.isRelation("dep")) {
        tokens.set(child.index(), child.placed(child.index(), name.index(), "acl:relcl"));
      }
    }
    String subject = passive ? "nsubj:pass" : "nsubj";
    tokens.set(name.index(), name.placed(name.index(), verb.index(), subject));
  }
}
