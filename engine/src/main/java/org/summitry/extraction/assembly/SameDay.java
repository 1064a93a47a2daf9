package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Encounters of the day that has just been told: behind "Ado received Oyo on Thursday" both "The
 * king later met Oyo" and "He had earlier been to see the queen" are of that Thursday, and so is
 * "He will see Faye in the evening".
 */
final class SameDay {
  private static final Set<String> THEN = Vocabulary.of("then-words");

  private static final Set<String> PARTS = Vocabulary.of("parts-of-a-day");
  private static final int NEAR = 1;

  private SameDay() {}

  /** Dates what has no day of its own and no other word of time. */
  static void settle(List<Draft> told) {
    for (Draft draft : told) {
      boolean encounter = draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
      boolean open = draft.when.start() == null && !draft.status.isWeak();
      if (encounter && open && (isThen(draft) || isLaterToday(draft))) {
        before(told, draft)
            .ifPresent(other -> {
              draft.when = DateRange.of(Objects.requireNonNull(other.when.start()));
              draft.whenSpan = other.whenSpan;
              draft.rules.add("same day");
            });
      }
    }
  }

  /** "later met", "had earlier met": said of the draft's own verb, of what is over. */
  private static boolean isThen(Draft draft) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return draft.status.status() == Status.HELD
        && draft.sentence.children(verb, "advmod").stream()
            .anyMatch(child ->
                THEN.contains(child.word().toLowerCase(Locale.ROOT)) && isBare(draft, child));
  }

  private static boolean isBare(Draft draft, Token adverb) {
    return draft.sentence.children(adverb).isEmpty();
  }

  /** "will see Faye in the evening". */
  private static boolean isLaterToday(Draft draft) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return draft.status.status() == Status.PLANNED
        && draft.sentence.children(verb, "obl").stream()
            .filter(child -> PARTS.contains(child.word().toLowerCase(Locale.ROOT)))
            .anyMatch(child -> draft.sentence.marker(child).equals("in"));
  }

  /** The last dated encounter of one of them in this sentence or the one before. */
  private static Optional<Draft> before(List<Draft> told, Draft draft) {
    return told.stream()
        .filter(other -> other != draft && isDay(other))
        .filter(other -> other.sentence.index() <= draft.sentence.index())
        .filter(other -> draft.sentence.index() - other.sentence.index() <= NEAR)
        .filter(other ->
            other.sentence != draft.sentence || other.trigger.index() < draft.trigger.index())
        .filter(other -> other.kind != Kind.SUMMIT && other.whenSpan != null)
        .filter(other -> other.kind != Kind.CALL || draft.kind == Kind.CALL)
        .filter(other -> other.entities().stream().anyMatch(draft::has))
        .reduce((one, other) -> other.kind == Kind.VISIT && one.kind != Kind.VISIT ? one : other);
  }

  private static boolean isDay(Draft draft) {
    PartialDate start = draft.when.start();
    return start != null && start.isDay() && draft.when.end() == null;
  }
}
