package org.summitry.extraction.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Whether the verb over a noun says more of its time than an adjective beside it: "will hold their
 * last meeting" lies ahead, and "his previous trip, planned for May, was called off" was never
 * made.
 */
final class Overruling {
  private static final Set<String> HOLDING = Vocabulary.of("holding-verbs");

  private final VerbStatus verbs;
  private final Governors governors;

  Overruling(VerbStatus verbs, Governors governors) {
    this.verbs = verbs;
    this.governors = governors;
  }

  /** Whether the verb that the noun is subject or object of settles how things stand. */
  boolean holds(Sentence sentence, Token noun) {
    boolean undergoes = noun.isRelation("obj") || noun.relation().equals("nsubj:pass");
    return (undergoes || noun.isRelation("nsubj"))
        && sentence
            .head(noun)
            .filter(verb ->
                undergoes && isChange(sentence, verb)
                    || isChangedLater(sentence, verb)
                    || isAhead(sentence, verb))
            .isPresent();
  }

  /** "the visit, which was put off in May, will take place on Friday". */
  boolean isRevived(Sentence sentence, Token noun) {
    return noun.isRelation("nsubj")
        && sentence
            .head(noun)
            .map(verb -> verbs.of(sentence, verb))
            .filter(told -> told.tense() == Tense.FUTURE && told.status() == Status.PLANNED)
            .isPresent();
  }

  /** "his last trip, set for May, was called off", where "set" was taken for the verb. */
  private boolean isChangedLater(Sentence sentence, Token verb) {
    return verb.tag().equals("VBN")
        && sentence.children(verb).stream()
            .filter(c -> c.tag().equals("VBN") && VerbForms.hasAuxiliary(sentence, c, "be"))
            .anyMatch(c -> isChange(sentence, c));
  }

  private boolean isChange(Sentence sentence, Token verb) {
    @Nullable Status status = governors.statusOf(Frames.lemma(sentence, verb));
    return status == Status.CANCELLED || status == Status.POSTPONED;
  }

  private boolean isAhead(Sentence sentence, Token verb) {
    return HOLDING.contains(verb.lemma()) && verbs.of(sentence, verb).tense() == Tense.FUTURE;
  }
}
