package org.summitry.reading.dating;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.reading.LineShape;
import org.summitry.reading.TableFile;

/** Tells lines that are there to show a date: "Published 2 years ago on June 18, 2022". */
public final class DateLines {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i)[-–•\\s]*(?:about |over )?(?:an?|\\d+)\\s*(?:s|m|h|d|sec|min|mins|second|minute|hour|hr|hrs|day|week|month|year)s?\\s+ago\\W*");
  private static final int LONGEST = 100;
  private static final int WORDS_BEFORE = 2;

  private final VisibleDates dates;
  private final Set<String> words;

  public DateLines(VisibleDates dates, Set<String> words) {
    this.dates = dates;
    this.words = Set.copyOf(words);
  }

  public static DateLines load() {
    Set<String> words = new HashSet<>();
    TableFile.list("date-words.tsv").forEach(row -> words.add(row.getFirst()));
    return new DateLines(VisibleDates.load(), words);
  }

  public VisibleDates dates() {
    return dates;
  }

  /** Whether the line tells a time before now and nothing else: "7 hours ago". */
  public boolean isRelative(String line) {
    return line.length() < 40 && line.contains("ago") && RELATIVE.matcher(line).matches();
  }

  /**
   * The time before now that the line shows, with no more than a word such as "published" before
   * it: "7 hours ago" of "Updated 7 hours ago".
   */
  public Optional<String> findRelative(String line) {
    String rest = line.strip();
    for (int word = 0; word < WORDS_BEFORE && !isRelative(rest); word++) {
      int space = rest.indexOf(' ');
      String first = space < 0 ? "" : rest.substring(0, space).replace(":", "");
      if (!words.contains(first.toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      rest = rest.substring(space + 1).strip();
    }
    return isRelative(rest) ? Optional.of(rest) : Optional.empty();
  }

  /**
   * The day that the line shows when it shows nothing else but at most {@code others} words, the
   * first of several ("published" comes before "updated").
   */
  public Optional<VisibleDate> find(String line, int others) {
    if (line.length() > LONGEST || others > 0 && LineShape.isProse(line)) {
      return Optional.empty();
    }
    List<VisibleDate> found = dates.list(line);
    if (!found.isEmpty()) {
      found = found.stream().filter(VisibleDate::isFull).toList();
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return otherWords(line, found) <= others ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private int otherWords(String line, List<VisibleDate> found) {
    StringBuilder rest = new StringBuilder(line);
    for (VisibleDate date : found) {
      for (int at = date.span().start(); at < date.span().end(); at++) {
        rest.setCharAt(at, ' ');
      }
    }
    int others = 0;
    Matcher word = WORD.matcher(rest);
    while (word.find()) {
      others += words.contains(word.group().toLowerCase(Locale.ROOT)) ? 0 : 1;
    }
    return others;
  }
}
