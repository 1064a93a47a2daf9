package org.summitry.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.time.TimeMeaning.Season;
import org.summitry.model.PartialDate;

/**
 * Finds the year of a season, and no more: which months it has depends on the half of the world. In
 * a text of June "in the autumn" told of the future is this year's, told in the past last year's.
 */
final class SeasonResolver {
  /** From here on nobody knows whether "last autumn" is over or a year old. */
  private static final int LATE_IN_YEAR = 8;

  private final @Nullable LocalDate today;
  private final @Nullable PartialDate context;
  private final Tense tense;

  SeasonResolver(@Nullable LocalDate today, TimeAnchor anchor, Tense tense) {
    this.today = today;
    this.context = anchor.context() == null ? null : anchor.context().start();
    this.tense = tense;
  }

  Optional<DateRange> resolve(Season season) {
    if (season.year() > 0) {
      return year(season.year());
    }
    Which which = season.which();
    if (today == null || season.name().equals("winter")) {
      return Optional.empty();
    }
    if (which == null) {
      return bare(season, today);
    }
    if (which.isFromContext()) {
      return context == null ? Optional.empty() : year(beside(context, season, which));
    }
    boolean unsure = which == Which.LAST && today.getMonthValue() > LATE_IN_YEAR;
    return unsure ? Optional.empty() : year(today.getYear() + which.step());
  }

  private Optional<DateRange> bare(Season season, LocalDate written) {
    int month = written.getMonthValue();
    return switch (tense) {
      case FUTURE -> year(month > last(season) ? written.getYear() + 1 : written.getYear());
      case PAST -> year(month < last(season) - 2 ? written.getYear() - 1 : written.getYear());
      case PRESENT, UNKNOWN -> Optional.empty();
    };
  }

  /** "the following spring" of a year alone, or of one of its autumn months, is the next year's. */
  private static int beside(PartialDate told, Season season, Which which) {
    int last = last(season);
    return switch (Integer.signum(which.step())) {
      case 1 -> told.month() > 0 && told.month() < last - 2 ? told.year() : told.year() + 1;
      case -1 -> told.month() > last ? told.year() : told.year() - 1;
      default -> told.year();
    };
  }

  /** The season's last month as most outlets have it. */
  private static int last(Season season) {
    return switch (season.name()) {
      case "spring" -> 5;
      case "summer" -> 8;
      default -> 11;
    };
  }

  private static Optional<DateRange> year(int year) {
    return Optional.of(DateRange.of(PartialDate.ofYear(year)));
  }
}
