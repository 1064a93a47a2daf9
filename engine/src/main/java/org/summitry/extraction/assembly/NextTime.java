package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Talks that were and talks that will be, of the same people, are two: "spoke on Sunday and agreed
 * to speak again in a month", "greeted her on Sunday and will hold talks on Monday".
 */
final class NextTime {
  private static final Set<String> AGAIN = Vocabulary.of("once-more");

  private NextTime() {}

  /**
   * Whether one of them comes after the other.
   *
   * @param day when the article was written; null when not known
   */
  static boolean are(Draft a, Draft b, @Nullable LocalDate day) {
    boolean encounter = a.kind == Kind.MEETING || a.kind == Kind.CALL;
    boolean same = a.people.size() == b.people.size();
    return encounter
        && (same && (isAgain(a, b, day) || isAgain(b, a, day))
            || isDoneBefore(a, b, day)
            || isDoneBefore(b, a, day));
  }

  private static boolean isAgain(Draft done, Draft next, @Nullable LocalDate day) {
    PartialDate start = next.when.start();
    return done.status.status() == Status.HELD
        && done.status.tense() == Tense.PAST
        && next.status.status() == Status.PLANNED
        && done.sentence.index() < next.sentence.index()
        && start != null
        && (day == null || start.first().isAfter(day) || isLaterToday(start, done, day))
        && next.sentence.children(next.trigger).stream()
            .anyMatch(child -> AGAIN.contains(child.lemma()));
  }

  /** "had dinner on Thursday and meet again today". */
  private static boolean isLaterToday(PartialDate start, Draft done, LocalDate day) {
    return start.isDay() && start.first().equals(day) && isBefore(done, start);
  }

  private static boolean isDoneBefore(Draft done, Draft next, @Nullable LocalDate day) {
    PartialDate start = next.when.start();
    return done.status.status() == Status.HELD
        && next.status.status() == Status.PLANNED
        && start != null
        && start.isDay()
        && day != null
        && !start.first().isBefore(day)
        && isBefore(done, start);
  }

  private static boolean isBefore(Draft done, PartialDate start) {
    PartialDate last = done.when.start();
    return last != null && last.isDay() && last.first().isBefore(start.first());
  }
}
