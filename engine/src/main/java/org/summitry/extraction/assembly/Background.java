package org.summitry.extraction.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * A story that has gone back to another year stays there until it names another: after "Roosevelt
 * travelled to Morocco in 1943", "On the way home he met President Barclay" is of 1943.
 */
final class Background {
  private static final int SENTENCES = 2;
  private static final int RECENT = 10;

  private Background() {}

  /** Gives encounters without a date the year of what is told just before of one of them. */
  static void fill(List<Draft> told, @Nullable DayInterval published) {
    if (published == null) {
      return;
    }
    for (int i = 1; i < told.size(); i++) {
      Draft draft = told.get(i);
      boolean encounter = draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
      if (encounter
          && draft.when.start() == null
          && draft.status.status() == Status.HELD
          && !isOfNews(told.subList(0, i), draft, published)) {
        lend(told.subList(0, i), draft, published);
      }
    }
  }

  /** "Ado and Oyo spoke on Friday, for the first time since May. Ado rang Oyo": on Friday. */
  private static boolean isOfNews(List<Draft> before, Draft draft, DayInterval published) {
    return draft.kind == Kind.CALL
        && before.stream()
            .filter(other -> other.kind == Kind.CALL && other.people.size() == draft.people.size())
            .filter(other -> draft.entities().stream().allMatch(other::has))
            .map(other -> other.when.start())
            .anyMatch(day -> day != null && isRecent(day, published));
  }

  private static boolean isRecent(PartialDate day, DayInterval published) {
    return day.isDay() && !day.first().isBefore(published.first().minusDays(RECENT));
  }

  private static void lend(List<Draft> before, Draft draft, DayInterval published) {
    for (Draft other : before.reversed()) {
      boolean near = draft.sentence.index() - other.sentence.index() <= SENTENCES;
      PartialDate start = other.when.start();
      if (near && start != null && other.entities().stream().anyMatch(draft::has)) {
        if (start.year() < published.first().getYear()) {
          draft.when = DateRange.of(new PartialDate(start.year(), 0, 0));
          draft.whenSpan = other.whenSpan;
          draft.rules.add("year of the story");
        }
        return;
      }
    }
  }
}
