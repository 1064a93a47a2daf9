package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;

/**
 * "He goes on to Kyiv on Thursday, the last leg of his tour": the noun behind the verb tells of the
 * same stay, in the verb's time.
 */
final class StageBeside {
  private static final Set<String> STAGES = Vocabulary.of("stages-of-a-journey");

  private StageBeside() {}

  /** Gives the noun's stay days and status of the verb's. */
  static void settle(Draft draft, List<Draft> here) {
    Draft.Part traveller = draft.traveller();
    if (draft.kind != Kind.VISIT
        || !STAGES.contains(draft.trigger.lemma())
        || !draft.trigger.isNoun()) {
      return;
    }
    here.stream()
        .filter(other -> other.sentence == draft.sentence && other.trigger.isVerb())
        .filter(other -> other.trigger.index() < draft.trigger.index())
        .filter(other -> isStay(other, traveller, draft.where))
        .reduce((one, nearer) -> nearer)
        .ifPresent(verb -> {
          verb.people.forEach(one -> draft.add(one.entity(), one.role(), one.span()));
          draft.status = verb.status;
          draft.when = verb.when;
          draft.whenSpan = verb.whenSpan;
          draft.where = draft.where == null ? verb.where : draft.where;
        });
  }

  private static boolean isStay(
      Draft other, Draft.@Nullable Part traveller, Draft.@Nullable Where where) {
    return other.kind == Kind.VISIT
        && (traveller == null || other.has(traveller.entity()))
        && other.where != null
        && (where == null || other.where.country().equals(where.country()));
  }
}
