package org.summitry.reading.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.model.DayInterval;
import org.summitry.reading.TableFile;

/**
 * Turns at the head of an organisation: "China will assume the 2024-2025 presidency" is written
 * before the turn of 2024 begins, and news tells of it in the year before that at the earliest.
 */
final class ChairClues {
  private static final Pattern YEARS =
      Pattern.compile("\\b(20\\d{2})(?:\\s*[-–/]\\s*(20\\d{2}|\\d{2}))?$");

  private final List<Pattern> ahead = new ArrayList<>();
  private final List<Pattern> now = new ArrayList<>();

  private ChairClues() {}

  static ChairClues load() {
    ChairClues clues = new ChairClues();
    for (List<String> row : TableFile.list("chair-words.tsv").stream().skip(1).toList()) {
      List<Pattern> side = row.get(0).equals("ahead") ? clues.ahead : clues.now;
      side.add(pattern(row.get(1)));
    }
    return clues;
  }

  /** The words, a few others, the years, a few others, and what it is that somebody heads. */
  private static Pattern pattern(String words) {
    return Pattern.compile(
        "(?i)\\b"
            + Pattern.quote(words)
            + "\\s+(?:[\\p{L}'’-]+\\s+){0,4}(?<years>20\\d{2}(?:\\s*[-–/]\\s*(?:20)?\\d{2})?)"
            + "\\s+(?:[\\p{L}'’-]+\\s+){0,2}(?:presidency|chairmanship|chair|chairpersonship)\\b");
  }

  List<Constraint> list(String text) {
    List<Constraint> found = new ArrayList<>();
    if (!mayTellOfTurn(text)) {
      return found;
    }
    for (Pattern pattern : ahead) {
      find(text, pattern, -1).ifPresent(found::add);
    }
    for (Pattern pattern : now) {
      find(text, pattern, 0).ifPresent(found::add);
    }
    return found;
  }

  /** Whether a word for the turn stands in it: few texts are worth a search. */
  private static boolean mayTellOfTurn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("presidency") || lower.contains("chair");
  }

  /**
   * @param shift of the first year: news of what lies ahead may come the year before
   */
  private static Optional<Constraint> find(String text, Pattern pattern, int shift) {
    Matcher said = pattern.matcher(text);
    if (!said.find()) {
      return Optional.empty();
    }
    Matcher years = YEARS.matcher(said.group("years"));
    if (!years.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(years.group(1));
    String second = years.group(2);
    int last = second == null ? first : first / 100 * 100 + Integer.parseInt(second) % 100;
    // A turn of one year that lies ahead begins with it; one of two years begins within the first.
    int end = shift == 0 ? last : second == null ? first - 1 : first;
    return end < first + shift
        ? Optional.empty()
        : Optional.of(
            new Constraint(
                new DayInterval(LocalDate.of(first + shift, 1, 1), LocalDate.of(end, 12, 31)),
                said.group()));
  }
}
