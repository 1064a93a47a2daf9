package org.summitry.web;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

/**
 * Dates as people read them: "14–16 September 2022", "March 2024", "28 February – 2 March 2023".
 */
final class DateText {
  private DateText() {}

  static String of(@Nullable PartialDate start, @Nullable PartialDate end) {
    if (start == null) {
      return end == null ? "date not known" : "until " + of(end);
    }
    if (end == null || end.equals(start)) {
      return of(start);
    }
    boolean days = start.isDay() && end.isDay();
    if (days && start.year() == end.year() && start.month() == end.month()) {
      return start.day() + "–" + of(end);
    }
    if (days && start.year() == end.year()) {
      return start.day() + " " + month(start) + " – " + of(end);
    }
    return of(start) + " – " + of(end);
  }

  static String of(PartialDate date) {
    if (date.isDay()) {
      return date.day() + " " + month(date) + " " + date.year();
    }
    return date.isMonth() ? month(date) + " " + date.year() : Integer.toString(date.year());
  }

  /** The same with short months, for lists: "14–16 Sep 2022". */
  static String brief(@Nullable PartialDate start, @Nullable PartialDate end) {
    String text = of(start, end);
    for (Month month : Month.values()) {
      text =
          text.replace(
              month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
              month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }
    return text;
  }

  static String of(@Nullable DayInterval published) {
    if (published == null) {
      return "date not known";
    }
    return published
        .toPartialDate()
        .filter(date -> DayInterval.of(date).equals(published))
        .map(DateText::of)
        .orElseGet(() -> of(PartialDate.of(published.first()), PartialDate.of(published.last())));
  }

  /** The heading that a list groups the date under. */
  static String heading(@Nullable PartialDate date) {
    if (date == null) {
      return "Date not known";
    }
    return date.month() > 0 ? month(date) + " " + date.year() : Integer.toString(date.year());
  }

  private static String month(PartialDate date) {
    return Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
