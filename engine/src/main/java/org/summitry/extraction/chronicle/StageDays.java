package org.summitry.extraction.chronicle;

import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.DaySections;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeResolver;
import org.summitry.model.PartialDate;

/** The days of stages, by the openings they stand below. */
final class StageDays {
  private static final int LONGEST_DAYS = 14;
  private static final int NEAR_DAYS = 7;
  private static final int STAY_DAYS = 3;

  private final Document document;
  private final DaySections sections;
  private final TimeResolver resolver = new TimeResolver();

  StageDays(Document document) {
    this.document = document;
    List<TimeExpression> times = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.mentions(TimeMention.class)) {
        if (token.mention() instanceof TimeMention mention) {
          times.add(mention.time());
        }
      }
    }
    sections = DaySections.of(document.text(), times, document.article().published());
  }

  /**
   * When the journey came to the stop.
   *
   * @param before when it came to the stop before
   */
  DateRange of(Stage stage, Stop stop, DateRange before) {
    Token time = stop.time() != null ? stop.time() : stage.time;
    Optional<DateRange> own = time == null ? Optional.empty() : resolve(time);
    Optional<DateRange> below =
        sections.at(stage.opener.span().start()).map(day -> withEnd(day, own.orElse(null)));
    Optional<DateRange> next = time == null ? Optional.empty() : next(time, before);
    boolean several = stage.stops.size() > 1 && stop.time() != null;
    return (several ? own.or(() -> below) : below.or(() -> next).or(() -> own))
        .orElse(DateRange.UNKNOWN);
  }

  /** "June 15-17": the last day, where the opening names it. */
  private static DateRange withEnd(PartialDate day, @Nullable DateRange own) {
    if (own == null || own.start() == null || own.end() == null) {
      return DateRange.of(day);
    }
    long nights = ChronoUnit.DAYS.between(own.start().first(), own.end().last());
    return nights > 0 && nights <= LONGEST_DAYS
        ? new DateRange(day, PartialDate.of(day.first().plusDays(nights)))
        : DateRange.of(day);
  }

  /** "from Tuesday" behind a stop of Sunday: the Tuesday after it. */
  private static Optional<DateRange> next(Token time, DateRange before) {
    PartialDate last = before.end() != null ? before.end() : before.start();
    boolean weekday =
        time.mention() instanceof TimeMention mention
            && mention.time().meaning() instanceof TimeMeaning.Weekday;
    if (!weekday || last == null || !last.isDay()) {
      return Optional.empty();
    }
    TimeMeaning.Weekday day =
        (TimeMeaning.Weekday)
            ((TimeMention) Objects.requireNonNull(time.mention())).time().meaning();
    return Optional.of(
        DateRange.of(PartialDate.of(last.first().with(TemporalAdjusters.nextOrSame(day.day())))));
  }

  /**
   * The day of what the sentence tells, below an opening of that day or month; empty where it names
   * another time, or nothing says the month.
   */
  Optional<DateRange> in(Sentence sentence, Stage stage, DateRange stop) {
    PartialDate day = stop.start();
    DateRange told = stop;
    for (Token token : sentence.mentions(TimeMention.class)) {
      boolean opening = sentence.index() == stage.opener.index() && isOfOpening(stage, token);
      PartialDate other = opening ? null : resolve(token).map(DateRange::start).orElse(null);
      if (other != null && day != null) {
        if (!other.contains(day) && !other.isCompatible(day, NEAR_DAYS)) {
          return Optional.empty();
        }
        told = !day.isDay() && other.isDay() && told.equals(stop) ? DateRange.of(other) : told;
      }
    }
    boolean vague = told.start() != null && told.start().month() == 0;
    return vague ? Optional.empty() : Optional.of(told);
  }

  /** The day of a stage that names no place; unknown where it names none either. */
  DateRange of(Stage stage) {
    Optional<DateRange> below = sections.at(stage.opener.span().start()).map(DateRange::of);
    Token time = stage.time;
    return below
        .or(() -> time == null ? Optional.empty() : resolve(time))
        .orElse(DateRange.UNKNOWN);
  }

  /** Whether a stage of the second day may go on where the first was; so may one without a day. */
  static boolean isNear(DateRange first, DateRange second) {
    PartialDate one = first.start();
    PartialDate two = second.start();
    return one == null || two == null || one.isCompatible(two, STAY_DAYS);
  }

  private static boolean isOfOpening(Stage stage, Token token) {
    return token.index() <= 2 || stage.stops.stream().anyMatch(s -> token.equals(s.time()));
  }

  private Optional<DateRange> resolve(Token token) {
    return token.mention() instanceof TimeMention mention
        ? resolver.resolve(
            mention.time(),
            document.anchors().getOrDefault(token.span(), TimeAnchor.NONE),
            Tense.UNKNOWN)
        : Optional.empty();
  }
}
