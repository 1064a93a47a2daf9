package org.summitry.reading.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Digits on both sides of a dash, slash or dot. */
  private static final int NUMBERS_APART = 1;

  /** A month's name beside a number. */
  private static final int MONTH = 2;

  /** What may stand between a day's number and its month. */
  private static final Set<String> LINKS = Set.of("st", "nd", "rd", "th", "of");

  private static final int LINK_LENGTH = 2;

  private final Map<String, Integer> months;

  /** What months' names begin with: three letters as one number. */
  private final BitSet starts = new BitSet();

  /**
   * @param months lower-case names and short forms, as numbers from 1 to 12
   */
  public VisibleDates(Map<String, Integer> months) {
    this.months = Map.copyOf(months);
    for (String name : months.keySet()) {
      starts.set(start(name, 0));
    }
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
    int signs = signs(text);
    boolean mayBeNumeric = (signs & NUMBERS_APART) != 0;
    boolean mayBeWritten = (signs & MONTH) != 0;
    if (signs == 0) {
      return List.of();
    }
    List<VisibleDate> found = new ArrayList<>();
    int from = 0;
    Matcher numeric = NUMERIC.matcher(text);
    Matcher written = WRITTEN.matcher(text);
    boolean isNumeric = mayBeNumeric && numeric.find();
    boolean isWritten = mayBeWritten && written.find();
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

  /** What stands about the text's numbers of what dates are made of: most texts need no search. */
  private int signs(String text) {
    int signs = 0;
    int end = 0;
    for (int at = nextDigit(text, 0); at < text.length(); at = nextDigit(text, end)) {
      end = at + 1;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      signs |= isAfterPartedDigit(text, at) ? NUMBERS_APART : 0;
      signs |= isMonthBefore(text, at) || isMonthAfter(text, end) ? MONTH : 0;
    }
    return signs;
  }

  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether the last word before the number is a month. */
  private boolean isMonthBefore(String text, int number) {
    int end = number;
    while (end > 0 && !isLetter(text.charAt(end - 1)) && !isDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return isMonthName(text, start, end);
  }

  /** Whether the next word after the number is a month, or "of" and the like: "18th of June". */
  private boolean isMonthAfter(String text, int number) {
    int at = number;
    while (true) {
      while (at < text.length() && !isLetter(text.charAt(at)) && !isDigit(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < text.length() && isLetter(text.charAt(at))) {
        at++;
      }
      if (at - start != LINK_LENGTH || !LINKS.contains(text.substring(start, at))) {
        return isMonthName(text, start, at);
      }
    }
  }

  /** Whether a dash, slash or dot stands before the digit, and another digit before that. */
  private static boolean isAfterPartedDigit(String text, int digit) {
    if (digit < 2) {
      return false;
    }
    char sign = text.charAt(digit - 1);
    return (sign == '-' || sign == '/' || sign == '.') && isDigit(text.charAt(digit - 2));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= 128 && Character.isDigit(c);
  }

  private static boolean isLetter(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  /** The next three letters, as one number whatever their case. */
  private static int start(String text, int at) {
    return letter(text.charAt(at)) << 10
        | letter(text.charAt(at + 1)) << 5
        | letter(text.charAt(at + 2));
  }

  private static int letter(char c) {
    return (c < 128 ? c : Character.toLowerCase(c)) & 31;
  }

  private boolean isMonthName(String text, int start, int end) {
    return end - start >= 3
        && end - start <= 11
        && starts.get(start(text, start))
        && months.containsKey(text.substring(start, end).toLowerCase(Locale.ROOT));
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
    Integer month = name == null ? null : months.get(name.toLowerCase(Locale.ROOT));
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
