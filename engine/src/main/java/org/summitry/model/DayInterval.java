package org.summitry.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between two days, both included; written as an EDTF date when it is a whole day, month
 * or year and as an EDTF interval ({@code 2024-05-28/2024-06-03}) otherwise. What is known of when
 * an article was published.
 */
public record DayInterval(LocalDate first, LocalDate last) {
  public DayInterval {
    if (last.isBefore(first)) {
      throw new DateTimeException("interval ends before it starts: " + first + "/" + last);
    }
  }

  public static DayInterval of(LocalDate day) {
    return new DayInterval(day, day);
  }

  public static DayInterval of(PartialDate date) {
    return new DayInterval(date.first(), date.last());
  }

  /**
   * Reads an EDTF date or interval; a date-time is cut to its day.
   *
   * @throws DateTimeException when the text is neither
   */
  @JsonCreator
  public static DayInterval parse(String edtf) {
    return find(edtf)
        .orElseThrow(() -> new DateTimeException("not an EDTF date or interval: " + edtf));
  }

  /** The interval that the text is, or empty when it is none. */
  public static Optional<DayInterval> find(String edtf) {
    String text = edtf.strip();
    int slash = text.indexOf('/');
    if (slash < 0) {
      return PartialDate.find(withoutTime(text)).map(DayInterval::of);
    }
    Optional<PartialDate> from = PartialDate.find(withoutTime(text.substring(0, slash)));
    Optional<PartialDate> to = PartialDate.find(withoutTime(text.substring(slash + 1)));
    if (from.isEmpty() || to.isEmpty() || to.get().last().isBefore(from.get().first())) {
      return Optional.empty();
    }
    return Optional.of(new DayInterval(from.get().first(), to.get().last()));
  }

  private static String withoutTime(String text) {
    return text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ')
        ? text.substring(0, 10)
        : text;
  }

  public boolean isDay() {
    return first.equals(last);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** How many days it holds, at least 1. */
  public long days() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }

  public LocalDate middle() {
    return first.plusDays((days() - 1) / 2);
  }

  /** The days both hold, or empty when they share none. */
  public Optional<DayInterval> intersect(DayInterval other) {
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate to = last.isBefore(other.last) ? last : other.last;
    return to.isBefore(from) ? Optional.empty() : Optional.of(new DayInterval(from, to));
  }

  /** The most precise date that holds the whole interval, or empty when it spans years. */
  public Optional<PartialDate> toPartialDate() {
    if (isDay()) {
      return Optional.of(PartialDate.of(first));
    }
    if (first.getYear() != last.getYear()) {
      return Optional.empty();
    }
    return Optional.of(
        first.getMonth() == last.getMonth()
            ? new PartialDate(first.getYear(), first.getMonthValue(), 0)
            : PartialDate.ofYear(first.getYear()));
  }

  /** EDTF. */
  @JsonValue
  @Override
  public String toString() {
    Optional<PartialDate> whole = toPartialDate();
    if (whole.isPresent() && equals(of(whole.get()))) {
      return whole.get().toString();
    }
    return first + "/" + last;
  }
}
