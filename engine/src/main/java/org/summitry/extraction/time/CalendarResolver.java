package org.summitry.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.extraction.time.TimeMeaning.Holiday;
import org.summitry.extraction.time.TimeMeaning.NumericDate;
import org.summitry.extraction.time.TimeMeaning.Pointer;
import org.summitry.model.PartialDate;

/** Finds the year or month that a calendar date leaves open, by tense, pointer and weekday. */
final class CalendarResolver {
  /** A plan told this many days late is not a plan for next year: copies appear late. */
  private static final int LATE_COPY_DAYS = 7;

  /** A past day may carry the date of a place where it is tomorrow already. */
  private static final int TIME_ZONE_DAYS = 1;

  private static final int HALF_A_YEAR = 183;

  /** "Saturday the 29th" comes back after at most so many months, but for rare years. */
  private static final int MONTHS_OF_WEEKDAY = 6;

  private final @Nullable LocalDate today;
  private final TimeAnchor anchor;
  private final Tense tense;

  CalendarResolver(@Nullable LocalDate today, TimeAnchor anchor, Tense tense) {
    this.today = today;
    this.anchor = anchor;
    this.tense = tense;
  }

  Optional<PartialDate> resolve(CalendarDate date) {
    if (date.year() > 0) {
      return date(date.year(), date.month(), date.day());
    }
    Pointer pointer = date.pointer();
    if (pointer != null && pointer.unit() == TimeUnit.YEAR) {
      return year(pointer).flatMap(year -> date(year, date.month(), date.day()));
    }
    if (date.month() == 0) {
      return dayOfMonth(date);
    }
    PartialDate context = contextStart();
    if (anchor.background() && context != null) {
      Optional<PartialDate> told = date(context.year(), date.month(), date.day());
      boolean entry = told.isPresent() && told.get().equals(context);
      if (told.isEmpty() || entry || !isPlanLongOver(told.get())) {
        return told;
      }
    }
    if (pointer != null && pointer.which().isFromContext() && context != null) {
      return date(yearBeside(context, date, pointer.which()), date.month(), date.day());
    }
    if (today == null) {
      return context == null || pointer != null ? Optional.empty() : YearTold.of(date, context);
    }
    return openYear(date, pointer, today);
  }

  /** "the previous September" is the one before the date told of, "that September" its year's. */
  private static int yearBeside(PartialDate context, CalendarDate date, Which which) {
    boolean known = context.month() > 0;
    return switch (Integer.signum(which.step())) {
      case -1 -> known && date.month() < context.month() ? context.year() : context.year() - 1;
      case 1 -> known && date.month() > context.month() ? context.year() : context.year() + 1;
      default -> context.year();
    };
  }

  private Optional<PartialDate> openYear(
      CalendarDate date, @Nullable Pointer pointer, LocalDate today) {
    List<PartialDate> candidates = candidates(date, today);
    if (date.weekday() != null && pointer == null) {
      // The weekday beside the date picks the year more surely than the tense does.
      for (PartialDate candidate : candidates) {
        if (isWeekday(date, candidate) && away(candidate, today) <= HALF_A_YEAR) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.ofNullable(choose(candidates, pointer, today));
  }

  /** The range between two dates that may leave their years open. */
  Optional<DateRange> range(CalendarDate from, CalendarDate to) {
    boolean fromEnd = to.year() > 0 || (tense == Tense.FUTURE && from.year() == 0);
    if (fromEnd) {
      Optional<PartialDate> end = resolve(to);
      return end.map(last -> new DateRange(before(from, last), last));
    }
    Optional<PartialDate> start = resolve(from);
    return start.map(first -> new DateRange(first, after(to, first)));
  }

  private static @Nullable PartialDate before(CalendarDate date, PartialDate last) {
    if (date.year() > 0) {
      return date(date.year(), date.month(), date.day()).orElse(null);
    }
    if (date.month() == 0) {
      return date(last.year(), last.month(), date.day()).orElse(null);
    }
    boolean yearBefore = date.month() > last.month();
    return date(yearBefore ? last.year() - 1 : last.year(), date.month(), date.day()).orElse(null);
  }

  private static @Nullable PartialDate after(CalendarDate date, PartialDate first) {
    if (date.month() == 0) {
      return date(first.year(), first.month(), date.day()).orElse(null);
    }
    boolean yearAfter = date.month() < first.month();
    return date(yearAfter ? first.year() + 1 : first.year(), date.month(), date.day()).orElse(null);
  }

  Optional<PartialDate> resolve(NumericDate date) {
    Optional<PartialDate> dayFirst = date(date.year(), date.second(), date.first());
    Optional<PartialDate> monthFirst = date(date.year(), date.first(), date.second());
    if (today == null || dayFirst.isEmpty() || monthFirst.isEmpty()) {
      return date(date.year(), 0, 0);
    }
    long one = distance(dayFirst.get());
    long other = distance(monthFirst.get());
    if (Math.min(one, other) > 31 || Math.abs(one - other) < 14) {
      return date(date.year(), 0, 0);
    }
    return one < other ? dayFirst : monthFirst;
  }

  private long distance(PartialDate date) {
    return today == null ? 0 : Math.abs(ChronoUnit.DAYS.between(today, date.first()));
  }

  Optional<PartialDate> resolve(Holiday holiday) {
    if (holiday.year() > 0) {
      return Optional.of(PartialDate.of(holiday.rule().in(holiday.year())));
    }
    PartialDate context = contextStart();
    if (anchor.background() && context != null) {
      return Optional.of(PartialDate.of(holiday.rule().in(context.year())));
    }
    LocalDate day = today;
    if (day == null) {
      return Optional.empty();
    }
    List<PartialDate> candidates = new ArrayList<>();
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      candidates.add(PartialDate.of(holiday.rule().in(year)));
    }
    return Optional.ofNullable(choose(candidates, null, day));
  }

  /** The year that "last year" or "that year" is. */
  private Optional<Integer> year(Pointer pointer) {
    PartialDate context = contextStart();
    if (pointer.which().isFromContext()) {
      return context == null
          ? Optional.empty()
          : Optional.of(context.year() + pointer.which().step());
    }
    return today == null ? Optional.empty() : Optional.of(today.getYear() + pointer.which().step());
  }

  /** "the 14th": of the month pointed at, of the month last told of, or by tense. */
  private Optional<PartialDate> dayOfMonth(CalendarDate date) {
    Pointer pointer = date.pointer();
    PartialDate context = contextStart();
    if (pointer != null && today != null && !pointer.which().isFromContext()) {
      return in(YearMonth.from(today).plusMonths(pointer.which().step()), date.day());
    }
    if (context != null && context.month() > 0 && isTold(context, pointer)) {
      YearMonth month = YearMonth.of(context.year(), context.month());
      int step = pointer == null ? 0 : pointer.which().step();
      Optional<PartialDate> told = in(month.plusMonths(step), date.day());
      if (told.isPresent() && fits(told.get()) && isWeekday(date, told.get())) {
        return told;
      }
    }
    if (today == null) {
      return Optional.empty();
    }
    List<PartialDate> candidates = new ArrayList<>();
    int reach = date.weekday() == null ? 2 : MONTHS_OF_WEEKDAY;
    for (int step = -reach; step <= reach; step++) {
      in(YearMonth.from(today).plusMonths(step), date.day())
          .filter(day -> isWeekday(date, day))
          .ifPresent(candidates::add);
    }
    LocalDate day = today;
    if (tense == Tense.FUTURE && date.weekday() == null) {
      candidates.removeIf(candidate -> candidate.first().isBefore(day));
    }
    return Optional.ofNullable(choose(candidates, null, day));
  }

  private boolean isTold(PartialDate context, @Nullable Pointer pointer) {
    return anchor.background()
        || pointer != null
        || today == null
        || Math.abs(ChronoUnit.DAYS.between(context.first(), today)) <= 92;
  }

  /** What is still to come is not told of a year gone by. */
  private boolean isPlanLongOver(PartialDate day) {
    return tense == Tense.FUTURE
        && today != null
        && day.last().isBefore(today.minusDays(LATE_COPY_DAYS));
  }

  private boolean fits(PartialDate day) {
    if (today == null || anchor.background()) {
      return true;
    }
    return switch (tense) {
      case PAST -> !day.first().isAfter(today.plusDays(TIME_ZONE_DAYS));
      case FUTURE -> !day.last().isBefore(today.minusDays(LATE_COPY_DAYS));
      case PRESENT, UNKNOWN -> true;
    };
  }

  private static Optional<PartialDate> in(YearMonth month, int day) {
    return date(month.getYear(), month.getMonthValue(), day);
  }

  private static List<PartialDate> candidates(CalendarDate date, LocalDate today) {
    int reach = date.month() == 2 && date.day() == 29 ? 4 : 1;
    List<PartialDate> candidates = new ArrayList<>();
    for (int year = today.getYear() - reach; year <= today.getYear() + reach; year++) {
      date(year, date.month(), date.day()).ifPresent(candidates::add);
    }
    return candidates;
  }

  private static boolean isWeekday(CalendarDate date, PartialDate day) {
    return date.weekday() == null || !day.isDay() || day.first().getDayOfWeek() == date.weekday();
  }

  /** The candidate on the side of today that tense or pointer ask for, else the nearest. */
  private @Nullable PartialDate choose(
      List<PartialDate> candidates, @Nullable Pointer pointer, LocalDate today) {
    Which which = pointer == null ? null : pointer.which();
    PartialDate past = null;
    PartialDate future = null;
    for (PartialDate date : candidates) {
      if (isPast(date, which, today) && (past == null || date.compareTo(past) > 0)) {
        past = date;
      }
      if (isFuture(date, which, today) && (future == null || date.compareTo(future) < 0)) {
        future = date;
      }
    }
    // "this March" is the last or the next one, as the tense has it
    int step = which == null ? 0 : which.step();
    boolean back = step == 0 ? tense == Tense.PAST : step < 0;
    boolean ahead = step == 0 ? tense == Tense.FUTURE : step > 0;
    if (past == null || future == null || back || ahead) {
      return past == null || (ahead && future != null) ? future : past;
    }
    return away(future, today) < away(past, today) ? future : past;
  }

  private static boolean isPast(PartialDate date, @Nullable Which which, LocalDate today) {
    if (which == Which.LAST || which == Which.PAST) {
      return date.last().isBefore(today);
    }
    return !date.first().isAfter(date.isDay() ? today.plusDays(TIME_ZONE_DAYS) : today);
  }

  private static boolean isFuture(PartialDate date, @Nullable Which which, LocalDate today) {
    if (which == Which.NEXT || which == Which.COMING) {
      return date.first().isAfter(today);
    }
    return !date.last().isBefore(date.isDay() ? today.minusDays(LATE_COPY_DAYS) : today);
  }

  private static long away(PartialDate date, LocalDate today) {
    if (date.first().isAfter(today)) {
      return ChronoUnit.DAYS.between(today, date.first());
    }
    return Math.max(0, ChronoUnit.DAYS.between(date.last(), today));
  }

  private @Nullable PartialDate contextStart() {
    DateRange context = anchor.context();
    return context == null ? null : context.start();
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    boolean possible = day == 0 || (month > 0 && day <= YearMonth.of(year, month).lengthOfMonth());
    return possible ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
  }
}
