package org.summitry.extraction.document;

import java.util.List;
import java.util.Set;

/**
 * "The trips have had to be cancelled": "had to" helps the verb behind it, where the parser took it
 * for the verb.
 */
final class HaveTo {
  private static final Set<String> BELOW = Set.of("ccomp", "xcomp");

  private HaveTo() {}

  static void mend(List<Token> tokens) {
    for (Token verb : List.copyOf(tokens)) {
      boolean below = verb.tag().equals("VBN") && BELOW.contains(verb.relation());
      Token had = below ? tokens.get(verb.head()) : verb;
      if (below && had.lemma().equals("have") && isToBe(tokens, had, verb)) {
        raise(tokens, had, verb);
      }
    }
  }

  /** "had to be cancelled", word by word. */
  private static boolean isToBe(List<Token> tokens, Token had, Token verb) {
    return verb.index() == had.index() + 3
        && tokens.get(had.index() + 1).word().equals("to")
        && tokens.get(had.index() + 2).word().equals("be");
  }

  private static void raise(List<Token> tokens, Token had, Token verb) {
    tokens.set(verb.index(), verb.placed(verb.index(), had.head(), had.relation()));
    tokens.set(had.index(), had.placed(had.index(), verb.index(), "aux"));
    for (Token other : List.copyOf(tokens)) {
      if (other.head() == had.index()) {
        String relation = other.relation().equals("nsubj") ? "nsubj:pass" : other.relation();
        tokens.set(other.index(), other.placed(other.index(), verb.index(), relation));
      }
    }
  }
}
