package org.summitry.reading.dating;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.reading.PageContent;
import org.summitry.reading.Story;

/** Says when a story was published, from what was given, what the page shows and what it tells. */
public final class Dating {
  private static final double OWN_DATE = 0.9;
  private static final double DATE_OF_MAIN = 0.5;

  /**
   * The main story's date.
   *
   * @param given the date that came with the page; wins over all
   */
  public @Nullable DateClue main(@Nullable DayInterval given, PageContent content) {
    if (given != null) {
      return DateClue.of(given, "given", 1);
    }
    List<DateClue> shown = content.metadata().dates();
    return shown.isEmpty() ? null : shown.getFirst();
  }

  /** A teaser's own date, or that of the story beside it. */
  public @Nullable DateClue teaser(Story story, @Nullable DateClue main) {
    VisibleDate shown = story.shown();
    if (shown != null && shown.isFull()) {
      return DateClue.of(DayInterval.of(shown.requireDate()), "visible date", OWN_DATE);
    }
    if (shown != null && shown.day() > 0 && main != null) {
      LocalDate day = nearest(shown, main.days().last());
      return DateClue.of(DayInterval.of(day), "visible date", OWN_DATE * main.certainty());
    }
    if (story.relative() || main == null) {
      return null;
    }
    return new DateClue(
        main.days(), List.of("main story", "no date of its own"), DATE_OF_MAIN * main.certainty());
  }

  /** The day in the year that brings it nearest to the other. */
  private static LocalDate nearest(VisibleDate shown, LocalDate other) {
    LocalDate best = null;
    for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
      if (shown.month() == 2 && shown.day() == 29 && !java.time.Year.isLeap(year)) {
        continue;
      }
      LocalDate day = new PartialDate(year, shown.month(), shown.day()).first();
      long distance = Math.abs(day.toEpochDay() - other.toEpochDay());
      if (best == null || distance < Math.abs(best.toEpochDay() - other.toEpochDay())) {
        best = day;
      }
    }
    return best == null ? other : best;
  }
}
