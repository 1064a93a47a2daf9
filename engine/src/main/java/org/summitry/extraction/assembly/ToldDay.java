package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * A plan of the past that was carried out: "They spoke on Wednesday. It bears out a report that the
 * two would be talking on Wednesday" names one and the same Wednesday.
 */
final class ToldDay {
  private static final int WEEK = 7;
  private static final int NEAR = 5;

  /** Verbs that say no more of a noun than that it is there. */
  private static final Set<String> POINTING = Vocabulary.of("pointing-verbs");

  private ToldDay() {}

  /** Makes of a plan told with "would" the engagement of that weekday that was told before. */
  static void settle(Draft draft, List<Draft> told) {
    PartialDate start = draft.when.start();
    boolean would = draft.status.reason().equals("would") && draft.kind != Kind.SUMMIT;
    if (!would || start == null || !start.isDay()) {
      return;
    }
    Draft done = done(draft, told, start.first().minusDays(WEEK));
    if (done != null) {
      draft.when = DateRange.of(PartialDate.of(start.first().minusDays(WEEK)));
      draft.status = done.status;
      draft.kind = done.kind;
      draft.rules.add("as it was told to be");
    }
  }

  /**
   * "The prince opens his tour in Egypt on Monday. They told of a sit-down with Sisi in Sharm
   * el-Sheikh on Monday": what a bare noun tells of goes with the journey that lies ahead.
   */
  static void goAhead(Draft draft, List<Draft> told, @Nullable DayInterval published) {
    PartialDate start = draft.when.start();
    boolean noun =
        draft.kind == Kind.MEETING
            && draft.where != null
            && draft.status.status() == Status.HELD
            && !draft.trigger.isVerb()
            && (draft.status.isWeak() || POINTING.contains(draft.status.reason()));
    if (!noun || start == null || !start.isDay() || published == null) {
      return;
    }
    LocalDate next = start.first().plusDays(WEEK);
    boolean gone = start.first().isBefore(published.first());
    if (gone && told.stream().anyMatch(visit -> isOnTour(visit, draft, next, published))) {
      draft.when = DateRange.of(PartialDate.of(next));
      draft.status = draft.status.with(Status.PLANNED, "on the tour");
      draft.rules.add("on the tour ahead");
    }
  }

  /** A planned stay of one of them that begins within days before, told close by. */
  private static boolean isOnTour(Draft visit, Draft draft, LocalDate day, DayInterval published) {
    PartialDate begins = visit.when.start();
    return visit.kind == Kind.VISIT
        && visit.status.status() == Status.PLANNED
        && draft.sentence.index() - visit.sentence.index() <= NEAR
        && visit.entities().stream().anyMatch(draft::has)
        && begins != null
        && begins.isDay()
        && begins.first().isAfter(published.last())
        && !day.isBefore(begins.first())
        && day.isBefore(begins.first().plusDays(WEEK));
  }

  private static @Nullable Draft done(Draft draft, List<Draft> told, LocalDate day) {
    return told.stream()
        .filter(before -> (before.kind == Kind.VISIT) == (draft.kind == Kind.VISIT))
        .filter(before -> before.status.status() != Status.PLANNED)
        .filter(before -> before.people.size() == draft.people.size())
        .filter(before -> draft.entities().stream().allMatch(before::has))
        .filter(before ->
            before.when.start() != null && before.when.start().equals(PartialDate.of(day)))
        .findFirst()
        .orElse(null);
  }
}
