package org.summitry.extraction.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * "The palace confirmed Ado would visit Oyo": what was confirmed is a clause without "that", whose
 * subject the parser took for the object of the verb of saying, and that verb for its subject.
 */
final class ReportedClause {
  private static final Set<String> SAYING = Vocabulary.of("saying-of-others");

  private ReportedClause() {}

  static void mend(List<Token> tokens) {
    for (Token saying : List.copyOf(tokens)) {
      boolean read = saying.relation().equals("csubj") && SAYING.contains(saying.lemma());
      if (read && saying.isVerb() && saying.head() > saying.index()) {
        Token said = tokens.get(saying.head());
        subject(tokens, saying, said).ifPresent(one -> part(tokens, saying, said, one));
      }
    }
  }

  /** The person between the two verbs, straight before the helping words of the second. */
  private static Optional<Token> subject(List<Token> tokens, Token saying, Token said) {
    return tokens.subList(saying.index(), said.index()).stream()
        .filter(one -> one.isRelation("obj") && one.head() == saying.index())
        .filter(one -> one.mention() instanceof Actor)
        .filter(one ->
            tokens.subList(one.index() + 1, said.index()).stream()
                .allMatch(between -> between.head() == said.index()))
        .findFirst();
  }

  private static void part(List<Token> tokens, Token saying, Token said, Token subject) {
    tokens.set(saying.index(), saying.placed(saying.index(), said.head(), said.relation()));
    tokens.set(said.index(), said.placed(said.index(), saying.index(), "ccomp"));
    tokens.set(subject.index(), subject.placed(subject.index(), said.index(), "nsubj"));
  }
}
