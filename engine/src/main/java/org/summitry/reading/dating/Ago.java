package org.summitry.reading.dating;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.model.DayInterval;

/**
 * Dates that a page shows from the time of the visit. "7 hours ago" on a page captured on 2 July is
 * of 1 or 2 July; "3 weeks ago" is as rough as it sounds.
 */
final class Ago {
  private static final Pattern AGO =
      Pattern.compile(
          "(?i)(?<number>an?|\\d{1,4})\\s*(?<unit>s|m|h|d|sec|min|second|minute|hour|hr|day|week|month|year)"
              + "(?:in)?s?\\s+ago");

  private Ago() {}

  /** The days it can mean; empty when the line tells no such time. */
  static Optional<DayInterval> find(String line, DayInterval captured) {
    Matcher ago = AGO.matcher(line);
    if (!ago.find()) {
      return Optional.empty();
    }
    String number = ago.group("number");
    int count = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : 1;
    LocalDate first = captured.first();
    LocalDate last = captured.last();
    return Optional.of(
        switch (ago.group("unit").toLowerCase(Locale.ROOT)) {
          case "h", "hr", "hour" ->
              new DayInterval(first.minusDays((count + 23) / 24), last.minusDays(count / 24));
          case "d", "day" -> new DayInterval(first.minusDays(count + 1L), last.minusDays(count));
          case "week" -> new DayInterval(first.minusWeeks(count + 1L), last.minusWeeks(count));
          case "month" -> new DayInterval(first.minusMonths(count + 1L), last.minusMonths(count));
          case "year" -> new DayInterval(first.minusYears(count + 1L), last.minusYears(count));
          default -> new DayInterval(first.minusDays(1), last);
        });
  }
}
