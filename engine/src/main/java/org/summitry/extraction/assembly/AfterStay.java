package org.summitry.extraction.assembly;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;

/**
 * The first day of a stay told by its last and its length: "left Lima on Friday after a two-day
 * visit" had come on Thursday; and "left Lima on Friday after a visit that began on Tuesday" says
 * it. "After two days in Lima she flies to Quito on Friday" tells the last day in Lima.
 */
final class AfterStay {
  private static final Set<String> STAYS = Vocabulary.of("stays-wrapped-up");
  private static final Set<String> AFTER = Vocabulary.of("coming-after");

  private static final Set<String> BEGINNING = Vocabulary.of("beginning");

  /** What lies so early in a month may have begun in the one before. */
  private static final int EARLY_IN_MONTH = 8;

  private AfterStay() {}

  /**
   * Corrects the days of a stay that lies behind another act.
   *
   * @param times what a time of the sentence means for the draft
   */
  static void settle(Draft draft, Function<Token, Optional<DateRange>> times) {
    if (draft.rule.equals("visit.days")) {
      settleDays(draft);
    } else {
      settleLeft(draft, times);
    }
  }

  /** The day told of what came after the days in a place is the last of these. */
  private static void settleDays(Draft draft) {
    PartialDate day = draft.when.start();
    Token verb = draft.sentence.head(draft.trigger).orElse(null);
    boolean next =
        AFTER.contains(draft.sentence.marker(draft.trigger))
            && verb != null
            && draft.sentence.children(verb).stream()
                .anyMatch(time -> time.span().equals(draft.whenSpan));
    if (next && day != null && day.isDay() && draft.when.end() == null) {
      boolean early = day.day() <= EARLY_IN_MONTH;
      PartialDate month = new PartialDate(day.year(), day.month(), 0);
      draft.when = new DateRange(early ? null : month, day);
      draft.rules.add("day of the next");
    }
  }

  private static void settleLeft(Draft draft, Function<Token, Optional<DateRange>> times) {
    PartialDate start = draft.when.start();
    PartialDate end = draft.when.end();
    boolean left = draft.kind == Kind.VISIT && draft.rules.contains("date of leaving");
    if (!left || start == null || start.isDay() || end == null || !end.isDay()) {
      return;
    }
    int days =
        draft.sentence.tokens().stream().mapToInt(token -> days(draft, token)).max().orElse(0);
    if (days > 1) {
      draft.when = new DateRange(PartialDate.of(end.first().minusDays(days - 1L)), end);
      draft.rules.add("length of the stay");
      return;
    }
    draft.sentence.tokens().stream()
        .filter(time -> isBeginning(draft, time))
        .flatMap(time -> times.apply(time).stream())
        .map(DateRange::start)
        .filter(day -> day != null && day.isDay() && !day.first().isAfter(end.first()))
        .findFirst()
        .ifPresent(day -> {
          draft.when = new DateRange(day, end);
          draft.rules.add("day of the beginning");
        });
  }

  /** "after a visit that began on Sunday". */
  private static boolean isBeginning(Draft draft, Token time) {
    return time.mention() instanceof TimeMention
        && draft
            .sentence
            .head(time)
            .filter(verb -> verb.relation().equals("acl:relcl"))
            .filter(verb -> BEGINNING.contains(verb.lemma()))
            .flatMap(draft.sentence::head)
            .filter(stay -> isBehind(draft, stay))
            .isPresent();
  }

  /** The length told beside a stay that lies behind; 0 for none. */
  private static int days(Draft draft, Token noun) {
    return isBehind(draft, noun)
        ? draft.sentence.children(noun).stream().mapToInt(ExactDays::of).max().orElse(0)
        : 0;
  }

  private static boolean isBehind(Draft draft, Token noun) {
    return noun.mention() == null
        && STAYS.contains(noun.lemma())
        && AFTER.contains(draft.sentence.marker(noun));
  }
}
