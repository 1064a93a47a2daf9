package org.summitry.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitry.reading.dating.DateLines;

/**
 * Says what a line is by its words and shape: "Home World Economy" is a menu though none of its
 * words is known, because it is made of short pieces.
 */
public final class LineReader {
  private static final Pattern PIECES = Pattern.compile("\\s{2,}|\\t|\\s[|>»›·•/]\\s|\\s*\\|\\s*");
  private static final Pattern FILE_NAME =
      Pattern.compile("(?<!\\S)(?=\\S*\\d)(?=\\S*[a-z])[\\w-]{18,}(?:\\.\\w+)?(?!\\S)");
  private static final int LONGEST = 200;
  private static final int DATE_LINE_WORDS = 4;

  /** Shortest run of characters that {@link #FILE_NAME} takes. */
  private static final int NAME_LENGTH = 18;

  private final LinePhrases phrases;
  private final DateLines dateLines;

  public LineReader(LinePhrases phrases, DateLines dateLines) {
    this.phrases = phrases;
    this.dateLines = dateLines;
  }

  public static LineReader load() {
    return new LineReader(LinePhrases.load(), DateLines.load());
  }

  public LinePhrases phrases() {
    return phrases;
  }

  public DateLines dateLines() {
    return dateLines;
  }

  /** What the line is, empty when it may be a story's text. */
  public Optional<LineKind> find(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    LineSigns signs = LineSigns.of(line);
    Optional<LineKind> known =
        signs.pieces() && isMenu(line) ? ofPieces(line) : phrases.find(line, signs.words());
    if (known.isPresent()) {
      return known;
    }
    if (signs.words() == 0
        || !signs.space() && isLinkOnly(line)
        || signs.digits() && signs.longestRun() >= NAME_LENGTH && isFileName(line, signs.words())
        || line.startsWith("#") && isHashtags(line)) {
      return Optional.of(LineKind.INTERFACE);
    }
    if (signs.digits() ? isDate(line) : dateLines.isRelative(line)) {
      return Optional.of(LineKind.METADATA);
    }
    return signs.pieces() ? ofPieces(line) : Optional.empty();
  }

  /** Whether the line shows a date and no story. */
  public boolean isDate(String line) {
    return dateLines.isRelative(line) || dateLines.find(line, 0).isPresent();
  }

  /** Whether the line shows a date beside a few names ("The UB Post, 2018-09-19 - NEWS"). */
  public boolean isLooseDate(String line) {
    return !line.contains(": ") && dateLines.find(line, DATE_LINE_WORDS).isPresent();
  }

  private static boolean isLinkOnly(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("://") || lower.contains("www.") || lower.contains("@");
  }

  /** A long mix of letters and digits: the name of a picture's file. */
  private static boolean isFileName(String line, int words) {
    return words <= 8 && !LineShape.isSentence(line) && FILE_NAME.matcher(line).find();
  }

  private static boolean isHashtags(String line) {
    return line.split("\\s+").length == line.split("(?<!\\S)#\\S").length - 1;
  }

  /** At least three pieces, all of them known. */
  private boolean isMenu(String line) {
    String[] pieces = PIECES.split(line.strip());
    for (String piece : pieces) {
      if (phrases.find(piece).isEmpty() && LineShape.words(piece) > 2) {
        return false;
      }
    }
    return pieces.length >= 3;
  }

  /** What most of the line's pieces are. */
  private Optional<LineKind> ofPieces(String line) {
    String[] pieces = PIECES.split(line.strip());
    if (pieces.length < 2 || LineShape.isProse(line)) {
      return Optional.empty();
    }
    int known = 0;
    int shortOnes = 0;
    boolean date = false;
    for (String piece : pieces) {
      boolean isDate = isDate(piece);
      date |= isDate;
      known += isDate || phrases.find(piece).isPresent() ? 1 : 0;
      shortOnes += LineShape.words(piece) <= 3 ? 1 : 0;
    }
    boolean manyShort = pieces.length >= 3 && shortOnes >= pieces.length - 1;
    if (known * 2 >= pieces.length || manyShort) {
      return Optional.of(date ? LineKind.METADATA : LineKind.INTERFACE);
    }
    return Optional.empty();
  }
}
