package org.summitry.extraction.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitry.extraction.Vocabulary;

/**
 * A day that opens a line and dates what follows: "MON 30", "Friday.", "March 28: ...", "5/8
 * LUSAKA, Friday 31 March. ...", "June 23, Brussels: ...". "On Friday the two met" is none.
 *
 * @param line where the line begins
 * @param whole whether nothing else stands on the line, so that the lines below are meant
 */
record DayOpener(TimeExpression time, int line, boolean whole) {
  private static final int LONGEST_PREFIX = 48;
  private static final int LONGEST_HEADING = 60;

  /** Numbering and capitalised names: "4/8 DAR ES SALAAM, ", "* ", "Port of Spain, ". */
  private static final Pattern PREFIX =
      Pattern.compile(
          "[\\s*•·>#|\\-–—]*(?:\\d{1,2}(?:/\\d{1,2}|[.)])\\s*)?"
              + "(?:\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:of|de|la|es|and)(?=\\s))?[,\\s:–—-]*){0,5}");

  /** "* Tarawa - ", behind which remarks may follow a comma. */
  private static final Pattern ITEM = Pattern.compile("\\s*[*•·>–—-]\\s.*\\s[–—-]\\s");

  private static final Pattern BULLET = Pattern.compile("\\s*[*•·>–—-]\\s");

  /** What closes an opening: a mark, or names and then a colon. */
  private static final Pattern CLOSING =
      Pattern.compile("(?s)\\s?[.:–—(|].*|\\s-\\s.*|,(?:\\s\\p{Lu}[\\p{L}.'’-]*,?){1,4}:.*");

  /** "LIMA - Clinton visits Peru" is an item of a diary, however short. */
  private static final Pattern TOWN = Pattern.compile("\\p{Lu}{3,}[^\\p{Ll}]* [-–—] ");

  /** What follows the day of a diary whose items stand on its line. */
  private static final String STARS = " **";

  private static final Pattern TO_COME = Pattern.compile("\\b(?:will|is to|are to)\\b");

  /** Characters in which the first verb behind a day stands. */
  private static final int FIRST_WORDS = 80;

  private static final Set<String> AHEAD = Vocabulary.of("what-lies-ahead");

  /** The opener that the expression makes, if it makes one. */
  static Optional<DayOpener> find(CharSequence text, TimeExpression time) {
    if (!DaySections.isDay(time.meaning())) {
      return Optional.empty();
    }
    int end = lineEnd(text, time.span().end());
    String after = text.subSequence(time.span().end(), end).toString();
    if (after.startsWith(STARS) && isCapitals(text, time)) {
      return Optional.of(new DayOpener(time, time.span().start(), true));
    }
    int line = lineStart(text, time.span().start());
    String before = text.subSequence(line, time.span().start()).toString();
    boolean opens =
        before.length() <= LONGEST_PREFIX
            && PREFIX.matcher(before).matches()
            && !before.strip().toLowerCase(Locale.ROOT).matches("on|by|from|since|until|in|at")
            && isLineOfItsOwn(text, line);
    boolean item = BULLET.matcher(before).lookingAt();
    boolean whole = after.isBlank() && !item;
    boolean listed = ITEM.matcher(before).matches() && after.startsWith(",");
    return opens && (after.isBlank() || listed || CLOSING.matcher(after).matches())
        ? Optional.of(new DayOpener(time, line, whole))
        : Optional.empty();
  }

  private static boolean isCapitals(CharSequence text, TimeExpression time) {
    String day = time.span().in(text.toString());
    return day.equals(day.toUpperCase(Locale.ROOT)) && Character.isLetter(day.charAt(0));
  }

  /** Whether the words above a row of days speak of days to come. */
  static boolean isAhead(CharSequence above) {
    for (String word : above.toString().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (AHEAD.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Monday: The president will arrive": what stands behind the day is still to come. */
  boolean isToCome(CharSequence text) {
    int from = time.span().end();
    int to = Math.min(lineEnd(text, from), from + FIRST_WORDS);
    return TO_COME.matcher(text.subSequence(from, to)).find();
  }

  /** Where the section ends: a heading dates up to the next, an opening only its paragraph. */
  int end(CharSequence text, int next) {
    int at = lineEnd(text, time.span().end());
    if (!whole) {
      return Math.min(at, next);
    }
    while (at < next) {
      int from = at + 1;
      int to = from < text.length() ? lineEnd(text, from) : text.length();
      boolean blank = at > 0 && text.charAt(at - 1) == '\n';
      if (from >= next || blank && isHeading(text.subSequence(from, to).toString())) {
        return Math.min(from, next);
      }
      at = to;
    }
    return next;
  }

  private static boolean isHeading(String line) {
    String words = line.strip();
    return !words.isEmpty()
        && words.length() <= LONGEST_HEADING
        && !TOWN.matcher(words).lookingAt()
        && Character.isLetterOrDigit(words.charAt(0))
        && Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }

  /**
   * The line before has come to an end, or is the title: in wrapped text "Friday." may only close a
   * sentence.
   */
  private static boolean isLineOfItsOwn(CharSequence text, int line) {
    if (line < 2) {
      return true;
    }
    char last = text.charAt(line - 2);
    return last == '\n'
        || lineStart(text, line - 2) == 0
        || !Character.isLetterOrDigit(last) && last != ','
        || line - 1 - lineStart(text, line - 2) <= LONGEST_HEADING;
  }

  private static int lineStart(CharSequence text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private static int lineEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }
}
