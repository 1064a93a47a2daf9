package org.summitry.reading.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Span;
import org.summitry.reading.TableFile;

/**
 * Finds dates as pages show them: "June 18, 2022", "18 June 2022", "2018/08/12 15:40",
 * "06.06.2017", "Thu 06 - April 2017", "21 June". Two numbers that can both be a month are read day
 * first.
 */
public final class VisibleDates {
  private static final String TIME =
      "(?:,?\\s*(?:at|T|-|–|\\|)?\\s*\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?"
          + "\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|\\(?(?:[A-Z]{2,4})(?:[+-]\\d{1,2}(?::\\d{2})?)?\\)?)?)?";
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d./-])(?:(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{1,2})([-/.])(\\d{1,2})\\6(\\d{4}))(?![\\d/-])"
              + TIME);
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?<d1>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s+of)?\\s*[-–]?\\s*(?<m1>\\p{L}{3,10})\\.?,?\\s*[-–]?\\s*(?<y1>(?:19|20)\\d{2})?(?!\\d)"
              + "|(?<m2>\\p{L}{3,10})\\.?\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<y2>(?:19|20)\\d{2})(?!\\d))?"
              + "|(?<m3>\\p{L}{3,10})\\.?,?\\s+(?<y3>(?:19|20)\\d{2})(?!\\d))"
              + TIME);

  private final MonthNames months;

  /**
   * @param months lower-case names and short forms, as numbers from 1 to 12
   */
  public VisibleDates(Map<String, Integer> months) {
    this.months = new MonthNames(months);
  }

  public static VisibleDates load() {
    Map<String, Integer> months = new HashMap<>();
    for (List<String> row : TableFile.list("months.tsv")) {
      for (String name : row.subList(1, row.size())) {
        months.put(name, Integer.valueOf(row.getFirst()));
      }
    }
    return new VisibleDates(months);
  }

  /** All dates in the text, in order, not overlapping. */
  public List<VisibleDate> list(String text) {
    return list(text, figures(text));
  }

  /**
   * @param figures of the text
   */
  List<VisibleDate> list(String text, Figures figures) {
    if (!figures.dates()) {
      return List.of();
    }
    List<VisibleDate> found = new ArrayList<>();
    int from = 0;
    Matcher numeric = NUMERIC.matcher(text);
    Matcher written = WRITTEN.matcher(text);
    boolean isNumeric = figures.apart() && numeric.find();
    boolean isWritten = figures.months() && written.find();
    while (isNumeric || isWritten) {
      boolean takeNumeric = isNumeric && (!isWritten || numeric.start() <= written.start());
      Matcher taken = takeNumeric ? numeric : written;
      if (taken.start() >= from) {
        Optional<VisibleDate> date = takeNumeric ? fromNumbers(numeric) : fromWords(written);
        if (date.isPresent()) {
          found.add(date.get());
          from = date.get().span().end();
        }
      }
      if (takeNumeric) {
        isNumeric = numeric.find();
      } else {
        isWritten =
            findAgain(written, found.isEmpty() ? 0 : found.getLast().span().end(), text.length());
      }
    }
    return found;
  }

  /** What the text's figures may tell; see {@link #list(String, Figures)}. */
  Figures figures(String text) {
    return Figures.of(text, months);
  }

  /** The first date with year, month and day. */
  public Optional<VisibleDate> findFull(String text) {
    return list(text).stream().filter(VisibleDate::isFull).findFirst();
  }

  /** A word before a number may hide a month after it ("on 2 May 2021"): goes on word by word. */
  private static boolean findAgain(Matcher written, int end, int length) {
    int next = Math.max(end, written.start() + 1);
    return next < length && written.find(next);
  }

  private static Optional<VisibleDate> fromNumbers(Matcher match) {
    Span span = new Span(match.start(), match.end());
    if (match.group(1) != null) {
      return date(span, number(match.group(1)), number(match.group(3)), number(match.group(4)));
    }
    int first = number(match.group(5));
    int second = number(match.group(7));
    int year = number(match.group(8));
    if (first == 0 || second == 0) {
      return Optional.empty();
    }
    return second > 12 ? date(span, year, first, second) : date(span, year, second, first);
  }

  private Optional<VisibleDate> fromWords(Matcher match) {
    Span span = new Span(match.start(), match.end());
    String name = first(match, "m1", "m2", "m3");
    Integer month = name == null ? null : months.numbers().get(name.toLowerCase(Locale.ROOT));
    if (month == null) {
      return Optional.empty();
    }
    String day = first(match, "d1", "d2");
    String year = first(match, "y1", "y2", "y3");
    return date(span, year == null ? null : number(year), month, day == null ? 0 : number(day));
  }

  private static @Nullable String first(Matcher match, String... groups) {
    for (String group : groups) {
      if (match.group(group) != null) {
        return match.group(group);
      }
    }
    return null;
  }

  private static Optional<VisibleDate> date(Span span, @Nullable Integer year, int month, int day) {
    if (month < 1
        || month > 12
        || day > YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    if (year != null && (year < 1900 || year > 2100)) {
      return Optional.empty();
    }
    return Optional.of(new VisibleDate(span, year, month, day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
