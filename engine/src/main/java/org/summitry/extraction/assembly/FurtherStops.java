package org.summitry.extraction.assembly;

import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * "Landed in Lima, the first stop of a trip that also takes him to Quito": the present of the
 * clause lies ahead, whatever has been told as done before it.
 */
final class FurtherStops {
  private static final Set<String> TAKING = Vocabulary.of("taking-further");
  private static final Set<String> JOURNEYS = Vocabulary.of("journey-nouns-ahead");
  private static final Set<String> NEXT = Vocabulary.of("further-stops");
  private static final Set<String> FIRST = Set.of("first", "opening", "initial");

  private FurtherStops() {}

  static void settle(Draft draft) {
    Draft.Where where = draft.where;
    boolean told = draft.status.status() == Status.HELD || draft.status.status() == Status.UNDERWAY;
    if (draft.kind != Kind.VISIT || where == null || !told || !where.explicit()) {
      return;
    }
    Sentence sentence = draft.sentence;
    boolean ahead =
        sentence.tokens().stream()
            .filter(token -> token.span().equals(where.span()))
            .anyMatch(place -> clause(sentence, place).isPresent());
    if (ahead) {
      draft.status = draft.status.with(Status.PLANNED, "further stop");
      draft.when = DateRange.UNKNOWN;
      draft.whenSpan = null;
    }
  }

  /** The clause in the present that takes the traveller on to the place. */
  private static Optional<Token> clause(Sentence sentence, Token place) {
    return sentence.pathToRoot(place).stream()
        .filter(Token::isVerb)
        .findFirst()
        .filter(verb -> TAKING.contains(verb.lemma()) && verb.tag().equals("VBZ"))
        .filter(verb -> verb.relation().equals("acl:relcl"))
        .filter(
            verb -> sentence.head(verb).filter(noun -> JOURNEYS.contains(noun.lemma())).isPresent())
        .filter(verb -> isNext(sentence, verb) || isFirst(sentence, verb));
  }

  private static boolean isNext(Sentence sentence, Token verb) {
    return sentence.children(verb).stream().anyMatch(c -> NEXT.contains(c.lemma()));
  }

  /** "the first leg of a tour that takes him to". */
  private static boolean isFirst(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .flatMap(sentence::head)
        .filter(stage -> sentence.children(stage).stream().anyMatch(c -> FIRST.contains(c.lemma())))
        .isPresent();
  }
}
