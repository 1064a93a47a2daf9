package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Timeline;
import org.summitry.extraction.presence.BackFrom;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;

/**
 * The days of each draft, from the time that its clause names ("on Friday") up to what the day's
 * heading, the journey or the clause before lend it: in "He begins in Lima on May 3. A day later he
 * is in Quito." the second stay is on May 4.
 */
final class DraftDays {
  private final Timing timing;
  private final Map<Span, TimeAnchor> anchors;
  private final @Nullable DayInterval published;
  private final StoryDays days;
  private final Timeline timeline;
  private final TripDates trips;
  private final CountedFrom counted;
  private final WhereDays whereDays;

  /**
   * @param timeline where the last heading or sentence of its own has put the story
   * @param published when the article was published, null when not known
   */
  DraftDays(
      Timing timing,
      Document document,
      @Nullable DayInterval published,
      StoryDays days,
      Timeline timeline) {
    this.timing = timing;
    this.anchors = document.anchors();
    this.published = published;
    this.days = days;
    this.timeline = timeline;
    this.trips = new TripDates(timing, anchors);
    this.counted = new CountedFrom(timing, anchors);
    this.whereDays = new WhereDays(timing);
  }

  /** Takes note of the times and journeys that the sentence opens for what is told behind it. */
  void enter(Sentence sentence, List<Draft> here) {
    timeline.findTime(sentence).ifPresent(this::openTime);
    trips.read(sentence, here);
  }

  private void openTime(Draft probe) {
    assign(probe);
    timeline.open(probe);
  }

  /** Gives the draft the time that its own clause names. */
  void assign(Draft draft) {
    timing.assign(draft, anchors);
  }

  /**
   * Gives the draft its days, its own or lent ones.
   *
   * @param here what else the sentence tells
   */
  void settle(Draft draft, List<Draft> here) {
    assign(draft);
    SectionDay.settle(draft, days);
    counted.settle(draft);
    timeline.anchor(draft);
    Legs.settle(draft, here);
    DayCount.settle(draft, published);
    if (draft.rule.equals("visit.heading")) {
      timeline.open(draft);
    } else if (draft.when.start() == null && isTold(draft)) {
      draft.when = timeline.time();
    }
    ThenClause.settle(draft, here);
    LaterThatDay.settle(draft, days);
    trips.lend(draft);
    whereDays.settle(draft, anchors);
    Endings.settle(draft);
    AfterStay.settle(draft);
    StillToLeave.settle(draft, published);
    FurtherStops.settle(draft);
    StageBeside.settle(draft, here);
    lendMonth(draft);
  }

  /** Who is back from a place was there not long ago, on no day that is told. */
  private void lendMonth(Draft draft) {
    if (draft.rule.equals(BackFrom.RULE) && draft.when.start() == null && published != null) {
      LocalDate day = published.first();
      draft.when = DateRange.of(new PartialDate(day.getYear(), day.getMonthValue(), 0));
    }
  }

  /** In a chronicle the present tells of the past, too. */
  private static boolean isTold(Draft draft) {
    return draft.status.isDone() || draft.status.isSimplePresent();
  }
}
