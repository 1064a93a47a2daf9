package org.summitry.extraction.frame;

import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * A noun set behind a whole clause that it sums up: "She will be in Lima on Friday, her first visit
 * since 2019". The noun lies ahead as the clause does.
 */
final class ApposedNoun {
  private static final Set<String> RELATIONS = Set.of("appos", "dep", "parataxis");

  private static final StatusReading TOLD =
      new StatusReading(Status.HELD, Tense.UNKNOWN, false, false, false, "noun");

  private ApposedNoun() {}

  /** What the clause ahead says of the noun behind it; other bare nouns are weakly told. */
  static StatusReading read(Sentence sentence, Token noun, VerbStatus verbs) {
    return ofPlan(sentence, noun, verbs).orElse(TOLD);
  }

  private static Optional<StatusReading> ofPlan(Sentence sentence, Token noun, VerbStatus verbs) {
    boolean behind =
        RELATIONS.contains(noun.relation())
            && noun.head() < noun.index()
            && sentence.child(noun, "nmod:poss").isPresent()
            && sentence.child(noun, "nsubj").isEmpty();
    return sentence.pathToRoot(noun).stream()
        .skip(1)
        .filter(clause -> behind)
        .dropWhile(above -> isDetail(sentence, above))
        .findFirst()
        .map(clause -> verbs.of(sentence, clause))
        .filter(told -> told.tense() == Tense.FUTURE && told.status() == Status.PLANNED);
  }

  /** A day or place of the clause, which the parser hangs the noun on. */
  private static boolean isDetail(Sentence sentence, Token token) {
    return token.mention() != null && sentence.child(token, "cop").isEmpty();
  }
}
