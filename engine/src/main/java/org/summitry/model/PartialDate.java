package org.summitry.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as the source: a year, a month or a day (EDTF level 0). {@code month} and
 * {@code day} are 0 where not known; a day without a month is not a date.
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern EDTF = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");

  public PartialDate {
    if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || (day > 0 && month == 0)) {
      throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
    }
    if (day > 0) {
      LocalDate.of(year, month, day);
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), 0);
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  /**
   * Reads {@code 2024}, {@code 2024-07} or {@code 2024-07-02}; a trailing {@code ~ ? %} is dropped.
   *
   * @throws DateTimeException when the text is none of these
   */
  @JsonCreator
  public static PartialDate parse(String edtf) {
    return find(edtf).orElseThrow(() -> new DateTimeException("not an EDTF date: " + edtf));
  }

  /** The date that the text is, or empty when it is none. */
  public static Optional<PartialDate> find(String edtf) {
    Matcher matcher = EDTF.matcher(edtf);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(matcher.group(1)),
              matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)),
              matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  public boolean isDay() {
    return day > 0;
  }

  public boolean isMonth() {
    return month > 0 && day == 0;
  }

  /** The first day this date can mean. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** The last day this date can mean. */
  public LocalDate last() {
    if (day > 0) {
      return first();
    }
    return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
  }

  /** Whether the two can mean the same day when each may be off by {@code days}. */
  public boolean isCompatible(PartialDate other, int days) {
    return !first().minusDays(days).isAfter(other.last())
        && !other.first().minusDays(days).isAfter(last());
  }

  /** Whether every day {@code other} can mean is one this date can mean. */
  public boolean contains(PartialDate other) {
    return !other.first().isBefore(first()) && !other.last().isAfter(last());
  }

  /** 1 for a year, 2 for a month, 3 for a day. */
  public int precision() {
    return day > 0 ? 3 : month > 0 ? 2 : 1;
  }

  /** By first day; of two with the same first day the more precise comes first. */
  @Override
  public int compareTo(PartialDate other) {
    int byFirst = first().compareTo(other.first());
    return byFirst != 0 ? byFirst : Integer.compare(other.precision(), precision());
  }

  /** EDTF: {@code 2024}, {@code 2024-07}, {@code 2024-07-02}. */
  @JsonValue
  @Override
  public String toString() {
    String text = "%04d".formatted(year);
    if (month > 0) {
      text += "-%02d".formatted(month);
    }
    return day > 0 ? text + "-%02d".formatted(day) : text;
  }
}
