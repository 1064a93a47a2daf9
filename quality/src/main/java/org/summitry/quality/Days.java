package org.summitry.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

/** Dates as the gold sets write them: only the front of the text has to be an EDTF date. */
final class Days {
  private static final Pattern FRONT = Pattern.compile("\\d{4}(?:-\\d{2})?(?:-\\d{2})?");
  private static final Pattern QUALIFIERS = Pattern.compile("[~?%]+$");

  private Days() {}

  /** First and last day that the text can mean; empty when it is no date. */
  static Optional<DayInterval> find(@Nullable String edtf) {
    if (edtf == null) {
      return Optional.empty();
    }
    Matcher matcher = FRONT.matcher(edtf);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return PartialDate.find(matcher.group()).map(DayInterval::of);
  }

  static DayInterval require(String edtf) {
    return find(edtf).orElseThrow(() -> new DateTimeException("not a date: " + edtf));
  }

  /** Whether the two do not contradict, three days more or less; an unknown date never does. */
  static boolean isCompatible(@Nullable String one, @Nullable String other) {
    Optional<DayInterval> a = find(one);
    Optional<DayInterval> b = find(other);
    return a.isEmpty() || b.isEmpty() || isNear(a.get(), b.get(), 3);
  }

  /** Whether the two share a day when each may be off by so many days. */
  static boolean isNear(DayInterval one, DayInterval other, int days) {
    return !one.first().minusDays(days).isAfter(other.last())
        && !other.first().minusDays(days).isAfter(one.last());
  }

  static long between(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** The date without marks of doubt, empty when there is none. */
  static String bare(@Nullable String edtf) {
    return edtf == null ? "" : QUALIFIERS.matcher(edtf).replaceFirst("");
  }
}
