package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.summit.SummitFinder;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * The day of the heading, for an item of a diary told in the present: below "Thursday, 20 February"
 * the minister "attends the council" on that day, whichever day the council's last session had.
 */
final class SectionDay {
  private static final Set<String> UNTIL = Set.of("to", "until", "till");
  private static final Set<String> LATER = Vocabulary.of("later-days");
  private static final Set<String> OPENING = Set.of("(", "-lrb-", "[");

  private SectionDay() {}

  static void settle(Draft draft, StoryDays days) {
    boolean item =
        draft.status.isSimplePresent()
            || draft.status.isWeak()
            || draft.status.status() == Status.PLANNED;
    Optional<PartialDate> last = lastDay(draft);
    if (item && last.isPresent() || item && !isDated(draft) && draft.when.start() == null) {
      days.findSingleDay(draft.sentence)
          .ifPresent(day -> {
            draft.when =
                isFinalDay(draft.sentence.tokens())
                    ? new DateRange(null, day)
                    : last.filter(end -> end.first().isAfter(day.first()))
                        .map(end -> new DateRange(day, end))
                        .orElse(DateRange.of(day));
            draft.rules.add(SummitFinder.HEADING_DAY);
          });
    }
  }

  private static boolean isDated(Draft draft) {
    return draft.sentence.mentions(TimeMention.class).stream()
        .anyMatch(token ->
            !(token.mention() instanceof TimeMention time
                && time.time().meaning() instanceof TimeMeaning.TimeOfDay));
  }

  /** "pays a visit to Lima (to May 18)": the day was taken, and is that of the end. */
  private static Optional<PartialDate> lastDay(Draft draft) {
    PartialDate start = draft.when.start();
    List<Token> tokens = draft.sentence.tokens();
    return start == null || !start.isDay()
        ? Optional.empty()
        : tokens.stream()
            .filter(token -> token.span().equals(draft.whenSpan) && token.index() > 1)
            .filter(token -> UNTIL.contains(word(tokens, token.index() - 1)))
            .filter(token -> OPENING.contains(word(tokens, token.index() - 2)))
            .map(token -> start)
            .findFirst();
  }

  /** "pays a visit to Lima (final day)": it began on another. */
  private static boolean isFinalDay(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (OPENING.contains(word(tokens, i - 1))
          && LATER.contains(word(tokens, i))
          && word(tokens, i + 1).equals("day")) {
        return true;
      }
    }
    return false;
  }

  private static String word(List<Token> tokens, int at) {
    return tokens.get(at).word().toLowerCase(Locale.ROOT);
  }
}
