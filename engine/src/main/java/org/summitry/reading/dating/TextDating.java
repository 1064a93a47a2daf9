package org.summitry.reading.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

/**
 * When a text that shows no date can have been written, from what it tells: who holds which office,
 * which edition of a summit lies ahead or behind, dates and years it names.
 *
 * <p>"The SCO summit in Samarkand on Thursday and Friday next week" was written in the week before
 * the week of 15 September 2022.
 */
public final class TextDating {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,/$€£–—-])(?:19|20)\\d{2}(?!\\d|[.,]\\d)");
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)(?:\\bwill\\b|\\bby|\\buntil|\\btarget|\\bplan|\\bgoal|\\bto host|\\bbid for)[^.]{0,60}$");
  private static final DayInterval EVER =
      new DayInterval(LocalDate.of(1945, 1, 1), LocalDate.of(2040, 12, 31));

  /** A text that names a past day is most often written within these days after it. */
  private static final int DAYS_AFTER = 14;

  private static final int DAYS_BEFORE = 45;
  private static final int CLOSE = 62;

  /** Nothing is said rather than an interval of more days than these. */
  private static final int WIDEST = 800;

  /** Characters from the start on: what dates a text stands in its first screens. */
  private static final int LONGEST = 20_000;

  private final Gazetteer gazetteer;
  private final VisibleDates dates;
  private final OfficeClues offices;
  private final EditionClues editions;
  private final Ties ties = Ties.load();
  private final ChairClues chairs = ChairClues.load();
  private final StayClues stays;
  private final Tenses tenses;

  public TextDating(Gazetteer gazetteer, VisibleDates dates) {
    this(gazetteer, dates, KnownEngagements.NONE);
  }

  /**
   * @param known what has happened, as far as a record has it
   */
  public TextDating(Gazetteer gazetteer, VisibleDates dates, KnownEngagements known) {
    this.gazetteer = gazetteer;
    this.dates = dates;
    this.tenses = Tenses.load();
    this.offices = new OfficeClues(gazetteer);
    this.editions = new EditionClues(gazetteer, tenses);
    this.stays = new StayClues(known);
  }

  /**
   * The days the text allows, with the reasons; empty when it says too little.
   *
   * @param near a date near which days without a year are looked for; null when nothing is known
   */
  public Optional<DateClue> find(String title, String text, @Nullable LocalDate near) {
    String whole = title + "\n\n" + text.substring(0, Math.min(text.length(), LONGEST));
    List<NameMatch> names = gazetteer.match(whole);
    Figures figures = Figures.of(whole);
    if (names.isEmpty() && !figures.any()) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    reasons.add("text");
    DayInterval window = EVER;
    for (Constraint constraint : offices.list(whole, names)) {
      window = narrow(window, constraint, reasons);
    }
    if (figures.years() || figures.counts()) {
      window = narrowByFigures(window, whole, figures, names, reasons);
    }
    DayInterval allowed = window;
    Optional<Constraint> edition = editions.find(whole, names, window);
    if (edition.isPresent()) {
      window = narrow(window, edition.get(), reasons);
      return Optional.of(new DateClue(window, reasons, 0.75));
    }
    Optional<Constraint> day = figures.any() ? aroundDays(whole, allowed, near) : Optional.empty();
    Optional<Constraint> last = day.isPresent() ? day : stays.find(names, window);
    if (last.isPresent()) {
      window = narrow(window, last.get(), reasons);
    }
    boolean says = reasons.size() > 1 && window.days() <= WIDEST;
    double certainty = window.days() <= CLOSE ? 0.6 : 0.4;
    return says ? Optional.of(new DateClue(window, reasons, certainty)) : Optional.empty();
  }

  /** By what the text counts or names in figures, which most headlines do not. */
  private DayInterval narrowByFigures(
      DayInterval before,
      String text,
      Figures figures,
      List<NameMatch> names,
      List<String> reasons) {
    List<Constraint> constraints = new ArrayList<>();
    if (figures.years()) {
      constraints.addAll(chairs.list(text));
      constraints.add(afterYears(text));
    }
    if (figures.counts()) {
      constraints.addAll(ties.list(text, names));
    }
    DayInterval window = before;
    for (Constraint constraint : constraints) {
      window = narrow(window, constraint, reasons);
    }
    return window;
  }

  private static DayInterval narrow(
      DayInterval window, Constraint constraint, List<String> reasons) {
    Optional<DayInterval> both = window.intersect(constraint.days());
    if (both.isEmpty() || both.get().equals(window)) {
      return window;
    }
    reasons.add(constraint.reason());
    return both.get();
  }

  /** The latest year that the text looks back on. */
  private static Constraint afterYears(String text) {
    int latest = EVER.first().getYear();
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      int from = Math.max(0, year.start() - 80);
      boolean ahead = AHEAD.matcher(text.substring(from, year.start())).find();
      int written = Integer.parseInt(year.group());
      if (!ahead && written <= EVER.last().getYear()) {
        latest = Math.max(latest, written);
      }
    }
    return new Constraint(
        new DayInterval(LocalDate.of(latest, 1, 1), EVER.last()), "it tells of " + latest);
  }

  /**
   * Near the latest day that the text names. Texts write the year of a day that is long past, and
   * leave it out of one in these weeks.
   */
  private Optional<Constraint> aroundDays(
      String text, DayInterval window, @Nullable LocalDate near) {
    boolean ahead = false;
    boolean written = false;
    LocalDate latest = null;
    for (VisibleDate date : dates.list(text)) {
      Optional<LocalDate> day = day(text, date, window, near);
      if (day.isPresent() && (latest == null || day.get().isAfter(latest))) {
        latest = day.get();
        written = date.isFull();
        ahead = tenses.of(Tenses.sentenceAround(text, date.span().start())) == Tenses.Side.AHEAD;
      }
    }
    if (latest == null) {
      return Optional.empty();
    }
    DayInterval around =
        ahead
            ? new DayInterval(latest.minusDays(DAYS_BEFORE), latest)
            : new DayInterval(latest, written ? EVER.last() : latest.plusDays(DAYS_AFTER));
    return Optional.of(
        new Constraint(around, (ahead ? "looks forward to " : "tells of ") + latest));
  }

  /** A date with a year, or one without whose weekday or window leaves only one year. */
  private static Optional<LocalDate> day(
      String text, VisibleDate date, DayInterval window, @Nullable LocalDate near) {
    if (date.isFull()) {
      return Optional.of(date.requireDate().first()).filter(EVER::contains);
    }
    if (date.day() == 0 || date.year() != null) {
      return Optional.empty();
    }
    List<LocalDate> fitting = new ArrayList<>();
    Optional<DayOfWeek> weekday = weekdayBefore(text, date.span().start());
    for (int year = window.first().getYear(); year <= window.last().getYear(); year++) {
      if (date.month() == 2 && date.day() == 29 && !java.time.Year.isLeap(year)) {
        continue;
      }
      LocalDate day = new PartialDate(year, date.month(), date.day()).first();
      if (window.contains(day) && weekday.map(day.getDayOfWeek()::equals).orElse(true)) {
        fitting.add(day);
      }
    }
    boolean certain = weekday.isPresent() || window.days() <= 366;
    if (near != null) {
      return fitting.stream()
          .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - near.toEpochDay())));
    }
    return certain && !fitting.isEmpty() ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static Optional<DayOfWeek> weekdayBefore(String text, int at) {
    String before =
        text.substring(Math.max(0, at - 14), at).toUpperCase(Locale.ROOT).stripTrailing();
    before = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (before.endsWith(day.name())) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
