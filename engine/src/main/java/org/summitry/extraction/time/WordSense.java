package org.summitry.extraction.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;

/**
 * Tells words and numbers that name a time from the same words in another sense: "in May" and "May
 * said", "the 14th" and "the 14th summit", "in 2013" and "2013 soldiers".
 */
final class WordSense {
  private static final String[] BEFORE_TIME = {
    "in",
    "since",
    "during",
    "until",
    "till",
    "last",
    "next",
    "this",
    "early",
    "late",
    "mid",
    "throughout"
  };
  private static final String[] BEFORE_NOUN = {
    "of", "for", "to", "from", "by", "before", "after", "between", "the", "through", "and", "or",
    "on"
  };
  private static final String[] BEFORE_YEAR = {
    "in", "since", "of", "until", "till", "by", "from", "to", "during", "year", "early", "late",
    "mid", "before", "after", "around", "through", "between", "and", "for", "or", "at", "on"
  };
  private static final String[] NOT_BEFORE_YEAR = {
    "resolution",
    "no",
    "number",
    "article",
    "flight",
    "room",
    "about",
    "than",
    "some",
    "nearly",
    "almost",
    "over",
    "us",
    "usd",
    "eur",
    "page",
    "boeing",
    "agenda",
    "vision",
    "airbus"
  };
  private static final Set<String> AFTER_BARE_DAY = Vocabulary.of("behind-a-bare-day");

  private final Tokens tokens;
  private @Nullable Boolean mayIsPerson;

  WordSense(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the token can be the name of a month at all. */
  boolean isMonth(int i) {
    Lexeme lexeme = tokens.lexeme(i);
    if (lexeme == null) {
      return false;
    }
    return switch (lexeme.sort()) {
      case MONTH -> tokens.isCapital(i) || !tokens.isAny(i, "may", "march", "august");
      case MONTH_SHORT -> tokens.isCapital(i);
      default -> false;
    };
  }

  /** Whether the month can stand with neither day nor year. */
  boolean isMonthAlone(int i) {
    if (tokens.is(i, "may")) {
      return isMayAlone(i);
    }
    if (tokens.is(i, "march") && tokens.isAny(i + 1, "on", "for") && tokens.isCapital(i + 2)) {
      return tokens.isAny(i - 1, BEFORE_TIME);
    }
    if (tokens.isSort(i, Lexeme.Sort.MONTH_SHORT)) {
      return tokens.isAny(i - 1, BEFORE_TIME) || tokens.isAny(i - 1, "of", "from", "by");
    }
    // "June Carter", "April Ryan": a first name when a surname follows and no time word precedes.
    boolean name = tokens.isAny(i, "june", "april") && tokens.isCapital(i + 1);
    return !name || tokens.isAny(i - 1, BEFORE_TIME) || tokens.isAny(i - 1, BEFORE_NOUN);
  }

  private boolean isMayAlone(int i) {
    if (tokens.isAny(i - 1, BEFORE_TIME) || (tokens.isDash(i - 1) && tokens.is(i - 2, "mid"))) {
      return true;
    }
    boolean listed = tokens.isAny(i - 1, "and", "or") && isMonth(i - 2);
    return listed || (tokens.isAny(i - 1, BEFORE_NOUN) && !isMayPerson());
  }

  /** Whether the text speaks of somebody called May. */
  private boolean isMayPerson() {
    Boolean known = mayIsPerson;
    if (known == null) {
      boolean found = false;
      for (int i = 1; i < tokens.count() && !found; i++) {
        found = tokens.is(i, "may") && tokens.isCapital(i) && isAfterName(i);
      }
      known = found;
      mayIsPerson = known;
    }
    return known;
  }

  private boolean isAfterName(int i) {
    int before = tokens.isMark(i - 1, '.') ? i - 2 : i - 1;
    return tokens.isCapital(before)
        && tokens.lexeme(before) == null
        && !tokens.isAny(before, BEFORE_TIME)
        && !tokens.isAny(before, BEFORE_NOUN);
  }

  /** Whether the number of four digits is a year. */
  boolean isYear(int i, int year) {
    if (year < 1500 || isMoney(i - 1) || tokens.isAny(i - 1, NOT_BEFORE_YEAR)) {
      return false;
    }
    if (tokens.isAny(i + 1, "gmt", "utc", "hours", "hrs", "local", "agenda")) {
      return false;
    }
    if (tokens.isMark(i + 1, '%') || tokens.isMark(i - 1, '#')) {
      return false;
    }
    boolean counted = tokens.isWord(i + 1) && !tokens.isCapital(i + 1) && isPlural(i + 1);
    if (tokens.isAny(i - 1, BEFORE_YEAR) || tokens.isSort(i - 1, Lexeme.Sort.SEASON)) {
      return !counted || !tokens.isAny(i - 1, "of", "to", "by", "for", "and", "at", "from");
    }
    return year >= 1900 && year <= 2060 && !counted && !isPartOfNumber(i);
  }

  private boolean isMoney(int i) {
    return tokens.isMark(i, '$') || tokens.isMark(i, '\u20ac') || tokens.isMark(i, '\u00a3');
  }

  private boolean isPartOfNumber(int i) {
    boolean before = tokens.isGlued(i) && !tokens.isMark(i - 1, '(') && !tokens.isDash(i - 1);
    boolean after = tokens.isGlued(i + 1) && tokens.isWord(i + 1);
    return before || after;
  }

  private boolean isPlural(int i) {
    return tokens.endsWith(i, 's') && !tokens.isAny(i, "was", "has", "is", "as", "his", "this");
  }

  /**
   * Whether "the 14th" is a day and not one of a row: after a preposition of time and before a word
   * that no noun phrase goes on with.
   */
  boolean isBareDay(int before, int after) {
    boolean introduced =
        tokens.isAny(
            before, "on", "from", "until", "till", "since", "by", "to", "for", "and", "between");
    boolean ofDay =
        tokens.is(before, "of")
            && tokens.isAny(before - 1, "morning", "afternoon", "evening", "night", "day");
    return (introduced || ofDay)
        && (!tokens.isWord(after) || tokens.isOneOf(after, AFTER_BARE_DAY));
  }
}
