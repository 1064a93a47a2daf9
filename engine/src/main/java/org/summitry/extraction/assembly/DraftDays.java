package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Timeline;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.presence.BackFrom;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * The days of each draft, from the time that its clause names ("on Friday") up to what the day's
 * heading, the journey or the clause before lend it: in "He begins in Lima on May 3. A day later he
 * is in Quito." the second stay is on May 4.
 */
final class DraftDays {
  private static final Pattern UP_TO_NOW = Pattern.compile("(?i)\\bpast\\b|\\brecent\\b");
  private static final Set<String> SPANNING = Set.of("in", "over", "during", "within");

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
    dropOfOtherClause(draft);
    UntilDay.settle(draft, time -> timing.timeOf(draft, time, anchors));
    SectionDay.settle(draft, days);
    counted.settle(draft);
    timeline.anchor(draft);
    Legs.settle(draft, here);
    DayCount.settle(draft, published);
    if (draft.rule.equals("visit.heading")) {
      timeline.open(draft);
    } else if (draft.when.start() == null && isTold(draft)) {
      draft.when = timeline.time().endingWith(draft.when);
    }
    ThenClause.settle(draft, here);
    LaterThatDay.settle(draft, days);
    trips.lend(draft);
    whereDays.settle(draft, anchors);
    Endings.settle(draft);
    AfterStay.settle(draft, time -> timing.timeOf(draft, time, anchors));
    StillToLeave.settle(draft, published);
    FurtherStops.settle(draft);
    StageBeside.settle(draft, here);
    lendMonth(draft);
    dropComing(draft);
  }

  /** "Ado, who hosted them, hoped to meet again in three years": not the day of the hosting. */
  private void dropOfOtherClause(Draft draft) {
    PartialDate start = draft.when.start();
    if (start == null || published == null || !start.first().isAfter(published.last())) {
      return;
    }
    Optional<Token> own = verb(draft.sentence, draft.trigger);
    boolean past = own.filter(verb -> verb.tag().equals("VBD")).isPresent();
    boolean other =
        draft.sentence.mentions(TimeMention.class).stream()
            .filter(time -> time.span().equals(draft.whenSpan))
            .filter(time -> !draft.sentence.isUnder(time, draft.trigger))
            .flatMap(time -> verb(draft.sentence, time).stream())
            .anyMatch(verb -> !own.equals(Optional.of(verb)) && !isAbove(draft, verb));
    if (past && other) {
      draft.when = DateRange.UNKNOWN;
      draft.whenSpan = null;
    }
  }

  private static boolean isAbove(Draft draft, Token verb) {
    return draft.sentence.isUnder(draft.trigger, verb);
  }

  private static Optional<Token> verb(Sentence sentence, Token token) {
    return sentence.pathToRoot(token).stream().filter(Token::isVerb).findFirst();
  }

  /** "is in Lima for Sunday's feast": who is there has not come on a day to come. */
  private void dropComing(Draft draft) {
    PartialDate start = draft.when.start();
    boolean there = draft.kind == Kind.VISIT && draft.status.status() == Status.UNDERWAY;
    if (there
        && start != null
        && published != null
        && start.first().isAfter(published.last())
        && isOfAim(draft)) {
      draft.when = DateRange.UNKNOWN;
      draft.whenSpan = null;
    }
  }

  /** "for Sunday's feast", "for the May Day parade": a time that says which one. */
  private static boolean isOfAim(Draft draft) {
    return draft.sentence.tokens().stream()
        .filter(time -> time.span().equals(draft.whenSpan) && !time.relation().startsWith("obl"))
        .flatMap(time -> draft.sentence.pathToRoot(time).stream().skip(1).limit(2))
        .anyMatch(noun -> noun.isNoun() && noun.index() != draft.trigger.index());
  }

  /** Who is back from a place was there not long ago, on no day that is told. */
  private void lendMonth(Draft draft) {
    if ((draft.rule.equals(BackFrom.RULE) || isAlreadyDone(draft))
        && draft.when.start() == null
        && published != null) {
      LocalDate day = published.first();
      draft.when = DateRange.of(new PartialDate(day.getYear(), day.getMonthValue(), 0));
    }
  }

  /** "has already taken him to Lima", "is back after two days in Lima". */
  private static boolean isAlreadyDone(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean held = draft.kind == Kind.VISIT && draft.status.status() == Status.HELD;
    return held
        && (OutsideClause.journeyBehind(draft).isPresent()
            || OutsideClause.isJourneySoFar(draft)
            || sentence.children(draft.trigger).stream().anyMatch(time -> isSpan(sentence, time))
            || draft.rule.equals("visit.days") && sentence.marker(draft.trigger).equals("after")
            || sentence.children(draft.trigger, "advmod").stream()
                .anyMatch(adverb -> adverb.lemma().equals("already")));
  }

  /** "in the past week", "over the past few days". */
  private static boolean isSpan(Sentence sentence, Token time) {
    return time.mention() instanceof TimeMention
        && SPANNING.contains(sentence.marker(time))
        && UP_TO_NOW.matcher(time.word()).find();
  }

  /** In a chronicle the present tells of the past, too. */
  private static boolean isTold(Draft draft) {
    return draft.status.isDone() || draft.status.isSimplePresent();
  }
}
