package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * What came after something else that is told as done: "She met Ado on Thursday before a lunch with
 * Oyo", "They walked in the garden before their talks on Friday". Who arrived before talks has them
 * ahead.
 */
final class BeforeIt {
  private static final Set<String> COMING = Vocabulary.of("coming-or-saying");

  private BeforeIt() {}

  /**
   * Settles a plan that only "before" made one.
   *
   * @param here what the sentence tells, dated as far as its own words go
   */
  static void settle(List<Draft> here, @Nullable DayInterval published) {
    for (Draft draft : here) {
      Token verb = published == null || !isBefore(draft) ? null : pastVerb(draft);
      if (verb == null) {
        continue;
      }
      PartialDate main = main(here, draft, verb);
      PartialDate own = draft.when.start();
      LocalDate today = Objects.requireNonNull(published).last();
      if (own == null ? main != null : own.isDay() && !own.first().isAfter(today)) {
        draft.when = own == null ? DateRange.of(Objects.requireNonNull(main)) : draft.when;
        draft.status = new StatusReading(Status.HELD, Tense.PAST, false, false, false, "before it");
      }
    }
  }

  private static boolean isBefore(Draft draft) {
    boolean encounter = draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
    return encounter
        && draft.trigger.isNoun()
        && draft.status.status() == Status.PLANNED
        && draft.sentence.marker(draft.trigger).equals("before");
  }

  private static @Nullable Token pastVerb(Draft draft) {
    return draft
        .sentence
        .head(draft.trigger)
        .filter(verb -> verb.tag().equals("VBD") && !COMING.contains(verb.lemma()))
        .orElse(null);
  }

  /** The day on which the main clause's own encounter took place. */
  private static @Nullable PartialDate main(List<Draft> here, Draft draft, Token verb) {
    return here.stream()
        .filter(other -> other != draft && other.status.status() == Status.HELD)
        .filter(other -> other.kind == Kind.MEETING || other.kind == Kind.CALL)
        .filter(other -> other.trigger.index() == verb.index() || isVerbOf(other, verb))
        .map(other -> other.when.start())
        .filter(start -> start != null && start.isDay())
        .findFirst()
        .orElse(null);
  }

  private static boolean isVerbOf(Draft other, Token verb) {
    return other.verb != null && other.verb.index() == verb.index();
  }
}
