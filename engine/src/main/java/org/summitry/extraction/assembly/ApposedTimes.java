package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.model.PartialDate;

/**
 * A time that a second one beside it says more exactly: "three months ago, on 10 September", "last
 * year, in July".
 */
final class ApposedTimes {
  private static final int REACH = 4;
  private static final Set<String> JOINTS =
      Set.of(",", "in", "on", "from", "the", "(", "–", "—", "-", ":", "at");

  private ApposedTimes() {}

  /**
   * The more exact date; empty where there is none.
   *
   * @param time the expression chosen, and when it is
   * @param resolver what another expression is for the same draft
   */
  static Optional<DateRange> find(
      Sentence sentence,
      Token time,
      DateRange when,
      Function<Token, Optional<DateRange>> resolver) {
    PartialDate start = when.start();
    Token beside = start == null || start.isDay() ? null : beside(sentence, time);
    if (start == null || beside == null) {
      return Optional.empty();
    }
    Optional<DateRange> ofYear = ofYear(start, beside);
    return ofYear.isPresent()
        ? ofYear
        : resolver.apply(beside).filter(range -> isFiner(range.start(), start));
  }

  /** "July" beside "last year" is of that year. */
  private static Optional<DateRange> ofYear(PartialDate year, Token beside) {
    if (year.month() == 0
        && beside.mention() instanceof TimeMention time
        && time.time().meaning() instanceof CalendarDate date
        && date.year() == 0
        && date.month() > 0
        && date.pointer() == null) {
      return PartialDate.find(text(year.year(), date.month(), date.day())).map(DateRange::of);
    }
    return Optional.empty();
  }

  private static String text(int year, int month, int day) {
    String text = String.format("%04d-%02d", year, month);
    return day == 0 ? text : text + String.format("-%02d", day);
  }

  private static boolean isFiner(@Nullable PartialDate date, PartialDate than) {
    return date != null && date.precision() > than.precision() && date.isCompatible(than, 1);
  }

  private static @Nullable Token beside(Sentence sentence, Token time) {
    List<Token> tokens = sentence.tokens();
    for (int at = time.index() + 1; at < tokens.size() && at <= time.index() + REACH; at++) {
      Token token = tokens.get(at);
      if (token.mention() instanceof TimeMention) {
        return token;
      }
      if (!JOINTS.contains(token.word())) {
        return null;
      }
    }
    return null;
  }
}
