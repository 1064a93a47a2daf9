package org.summitry.reading.dating;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.reading.PageContent;
import org.summitry.reading.Story;

/** Says when a story was published, from what was given, what the page shows and what it tells. */
public final class Dating {
  private static final double OWN_DATE = 0.9;
  private static final double DATE_OF_MAIN = 0.5;

  /** Dates this many days apart are one date in several time zones. */
  private static final int SAME_DAYS = 1;

  private final @Nullable TextDating text;

  /**
   * @param text null for dating by what pages show alone
   */
  public Dating(@Nullable TextDating text) {
    this.text = text;
  }

  /**
   * The main story's date.
   *
   * @param given the date that came with the page; wins over all
   * @param captured when the page was fetched; null when not known
   */
  public @Nullable DateClue main(
      @Nullable DayInterval given, PageContent content, @Nullable DayInterval captured) {
    List<DateClue> shown = content.metadata().dates();
    if (given != null) {
      return withDisagreements(DateClue.of(given, "given", 1), shown);
    }
    if (!shown.isEmpty()) {
      return withDisagreements(shown.getFirst(), shown);
    }
    return content.stories().stream()
        .filter(story -> story.type() == Article.Type.MAIN)
        .findFirst()
        .flatMap(story -> ago(story, captured).or(() -> byText(story, null)))
        .orElse(null);
  }

  private Optional<DateClue> byText(Story story, @Nullable DateClue near) {
    LocalDate day = near == null ? null : near.days().last();
    return text == null ? Optional.empty() : text.find(story.title(), story.text(), day);
  }

  /** The date with a word about each other date that the page states. */
  private static DateClue withDisagreements(DateClue taken, List<DateClue> shown) {
    List<String> reasons = new ArrayList<>(taken.reasons());
    double certainty = taken.certainty();
    for (DateClue other : shown) {
      boolean near =
          other.days().first().minusDays(SAME_DAYS).compareTo(taken.days().last()) <= 0
              && other.days().last().plusDays(SAME_DAYS).compareTo(taken.days().first()) >= 0;
      if (near) {
        continue;
      }
      String word = other.reasons().getFirst() + " says " + other.days();
      if (!reasons.contains(word)) {
        reasons.add(word);
        certainty = certainty == 1 ? 1 : Math.min(certainty, 0.8);
      }
    }
    return new DateClue(taken.days(), reasons, certainty);
  }

  /**
   * The teasers' dates, in order; null where nothing is known. A teaser that tells of other years
   * than its page's main story dates the undated ones beside it: they were shown together.
   *
   * @param captured when the page was fetched, which "7 hours ago" counts from; null when not known
   */
  public List<@Nullable DateClue> teasers(
      List<Story> teasers, @Nullable DateClue main, @Nullable DayInterval captured) {
    List<Optional<DateClue>> own = new ArrayList<>(teasers.size());
    List<Optional<DateClue>> told = new ArrayList<>(teasers.size());
    for (Story story : teasers) {
      Optional<DateClue> shown = shown(story, main).or(() -> ago(story, captured));
      own.add(shown);
      told.add(shown.isPresent() ? Optional.empty() : byText(story, main));
    }
    Optional<DateClue> other = otherTime(told, main);
    List<@Nullable DateClue> dates = new ArrayList<>();
    for (int at = 0; at < teasers.size(); at++) {
      dates.add(
          own.get(at).isPresent()
              ? own.get(at).get()
              : teaser(teasers.get(at), told.get(at), other, main));
    }
    return dates;
  }

  /** When the page was seen, if teasers show that it was long before or after the main story. */
  private static Optional<DateClue> otherTime(
      List<Optional<DateClue>> told, @Nullable DateClue main) {
    DateClue common = null;
    for (Optional<DateClue> clue : told) {
      boolean apart =
          clue.isPresent() && (main == null || clue.get().days().intersect(main.days()).isEmpty());
      if (apart) {
        Optional<DayInterval> both =
            common == null
                ? Optional.of(clue.get().days())
                : common.days().intersect(clue.get().days());
        if (both.isPresent()) {
          common =
              new DateClue(both.get(), List.of("text", "shown beside a story of these days"), 0.4);
        }
      }
    }
    return Optional.ofNullable(common);
  }

  private static @Nullable DateClue teaser(
      Story story, Optional<DateClue> told, Optional<DateClue> other, @Nullable DateClue main) {
    if (other.isPresent()) {
      return told.flatMap(own -> within(own, other.get())).orElse(other.get());
    }
    if (story.relative() || main == null) {
      return told.orElse(null);
    }
    return new DateClue(
        main.days(), List.of("main story", "no date of its own"), DATE_OF_MAIN * main.certainty());
  }

  /** The time before the visit that the page shows beside the teaser. */
  private static Optional<DateClue> ago(Story story, @Nullable DayInterval captured) {
    String line = story.ago();
    return line == null || captured == null
        ? Optional.empty()
        : Ago.find(line, captured)
            .map(days ->
                new DateClue(
                    days,
                    List.of("visible date", line + ", the page being of " + captured),
                    OWN_DATE));
  }

  private static Optional<DateClue> within(DateClue own, DateClue page) {
    return own.days()
        .intersect(page.days())
        .map(days -> new DateClue(days, own.reasons(), own.certainty()));
  }

  /** The date set beside the teaser. */
  private static Optional<DateClue> shown(Story story, @Nullable DateClue main) {
    VisibleDate shown = story.shown();
    if (shown == null || shown.day() == 0) {
      return Optional.empty();
    }
    if (shown.isFull()) {
      return Optional.of(
          DateClue.of(DayInterval.of(shown.requireDate()), "visible date", OWN_DATE));
    }
    if (main == null) {
      return Optional.empty();
    }
    LocalDate day = nearest(shown, main.days().last());
    return Optional.of(
        DateClue.of(DayInterval.of(day), "visible date", OWN_DATE * main.certainty()));
  }

  /** The day in the year that brings it nearest to the other. */
  private static LocalDate nearest(VisibleDate shown, LocalDate other) {
    LocalDate best = other.plusYears(2);
    for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
      if (shown.month() == 2 && shown.day() == 29 && !Year.isLeap(year)) {
        continue;
      }
      LocalDate day = new PartialDate(year, shown.month(), shown.day()).first();
      long distance = Math.abs(day.toEpochDay() - other.toEpochDay());
      best = distance < Math.abs(best.toEpochDay() - other.toEpochDay()) ? day : best;
    }
    return best;
  }
}
