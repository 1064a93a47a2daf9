package org.summitry.extraction.assembly;

import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * "The trip reciprocates Yoon's visit to Tokyo on March 16": the visit that is answered is over,
 * and the day is its own.
 */
final class AnsweredVisit {
  private static final Set<String> ANSWERING = Vocabulary.of("answering-visits");

  private static final Set<String> VISITS = Vocabulary.of("visits-answered");

  private static final StatusReading PAID =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "answered");

  private AnsweredVisit() {}

  static void settle(Draft draft) {
    if (draft.kind == Kind.VISIT && draft.trigger.isRelation("obj") && answer(draft).isPresent()) {
      draft.status = PAID;
    }
  }

  /** Whether the time stands behind the visit answered, and is none of the one that answers it. */
  static boolean isOfOther(Draft draft, Token time) {
    return draft.kind == Kind.VISIT
        && draft.trigger.isRelation("nsubj")
        && time.mention() instanceof TimeMention
        && answer(draft)
            .flatMap(verb -> draft.sentence.child(verb, "obj"))
            .filter(visit -> time.index() > visit.index())
            .isPresent();
  }

  private static Optional<Token> answer(Draft draft) {
    return draft
        .sentence
        .head(draft.trigger)
        .filter(verb -> ANSWERING.contains(verb.lemma()) && verb.isVerb())
        .filter(verb ->
            draft
                .sentence
                .child(verb, "obj")
                .filter(visit -> VISITS.contains(visit.lemma()))
                .isPresent());
  }
}
