package org.summitry.extraction.time;

import org.jspecify.annotations.Nullable;

/**
 * What a word can stand for in a time expression.
 *
 * @param number its value where the sort has numbers, else 0
 * @param unit for UNIT and LONG
 * @param which for WHICH
 * @param stretch for STRETCH
 */
record Lexeme(
    String word,
    Sort sort,
    int number,
    @Nullable TimeUnit unit,
    @Nullable Which which,
    @Nullable Stretch stretch) {

  /** The columns of {@code words.tsv}. */
  enum Sort {
    MONTH,
    MONTH_SHORT,
    WEEKDAY,
    WEEKDAY_SHORT,
    NUMBER,
    ORDINAL,
    UNIT,
    LONG,
    DAY_PART,
    RELATIVE_DAY,
    WHICH,
    STRETCH,
    SEASON,
    OPENER
  }

  static Lexeme of(String word, Sort sort, String value) {
    return switch (sort) {
      case UNIT, LONG -> new Lexeme(word, sort, 0, TimeUnit.valueOf(value), null, null);
      case WHICH -> new Lexeme(word, sort, 0, null, Which.valueOf(value), null);
      case STRETCH -> new Lexeme(word, sort, 0, null, null, Stretch.valueOf(value));
      case MONTH,
          MONTH_SHORT,
          WEEKDAY,
          WEEKDAY_SHORT,
          NUMBER,
          ORDINAL,
          DAY_PART,
          RELATIVE_DAY,
          SEASON,
          OPENER ->
          new Lexeme(word, sort, Integer.parseInt(value), null, null, null);
    };
  }
}
