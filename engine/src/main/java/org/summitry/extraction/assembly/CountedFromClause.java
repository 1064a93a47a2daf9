package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.PartialDate;

/**
 * Days counted from another engagement: "The talks, on Monday, came three days after she received
 * Ado" puts Ado on the Friday before.
 */
final class CountedFromClause {
  private static final Pattern COUNT =
      Pattern.compile("(?:just |only |barely )?(\\w+) (day|week|month|year)s? (after|before)");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));

  private static final int REACH = 6;

  private CountedFromClause() {}

  /**
   * Dates what stands behind the count by what stands before it.
   *
   * @param here what the sentence tells, dated as far as its own words go
   */
  static void settle(Sentence sentence, List<Draft> here) {
    for (Token time : sentence.mentions(TimeMention.class)) {
      Matcher count = COUNT.matcher(time.word().toLowerCase(Locale.ROOT));
      if (!count.matches() || number(count.group(1)) == 0 || !opensClause(sentence, time)) {
        continue;
      }
      Draft base = base(here, time);
      LocalDate from = base == null ? null : day(base);
      for (Draft draft : here) {
        boolean behind =
            draft.trigger.index() > time.index()
                && draft.trigger.index() - time.index() <= REACH
                && !isDatedBehind(draft, time);
        if (behind && base != null) {
          draft.when = from == null ? DateRange.UNKNOWN : DateRange.of(date(from, count));
          draft.whenSpan = from == null ? null : time.span();
          draft.rules.add("days after");
        }
      }
    }
  }

  /** Somebody stands behind the count, and does something. */
  private static boolean opensClause(Sentence sentence, Token time) {
    int next = time.index() + 1;
    return next < sentence.tokens().size()
        && (sentence.tokens().get(next).mention() instanceof Actor
            || sentence.tokens().get(next).tag().equals("VBG"));
  }

  private static @Nullable Draft base(List<Draft> here, Token time) {
    return here.stream()
        .filter(draft -> draft.trigger.index() < time.index())
        .reduce((one, other) -> day(one) != null ? one : other)
        .orElse(null);
  }

  private static @Nullable LocalDate day(Draft draft) {
    PartialDate start = draft.when.start();
    return start != null && start.isDay() ? start.first() : null;
  }

  private static boolean isDatedBehind(Draft draft, Token time) {
    return draft.whenSpan != null && draft.whenSpan.start() > time.span().start();
  }

  private static int number(String word) {
    return word.matches("\\d{1,2}") ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
  }

  private static PartialDate date(LocalDate from, Matcher count) {
    int steps = number(count.group(1)) * (count.group(3).equals("after") ? -1 : 1);
    return switch (count.group(2)) {
      case "day" -> PartialDate.of(from.plusDays(steps));
      case "year" -> new PartialDate(from.getYear() + steps, 0, 0);
      default -> {
        LocalDate about =
            count.group(2).equals("week") ? from.plusWeeks(steps) : from.plusMonths(steps);
        yield new PartialDate(about.getYear(), about.getMonthValue(), 0);
      }
    };
  }
}
