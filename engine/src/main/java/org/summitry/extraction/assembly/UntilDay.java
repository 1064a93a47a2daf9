package org.summitry.extraction.assembly;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * A stay told by its last day: "visited Peru for four days through Saturday" began on Wednesday,
 * "was in Peru until Saturday" at some time in that month; "is in Peru until Saturday" ends then.
 */
final class UntilDay {
  private static final Set<String> UNTIL = Vocabulary.of("lasting-until");

  /** What ends so early in a month may have begun in the one before. */
  private static final int EARLY_IN_MONTH = 8;

  private UntilDay() {}

  /**
   * Sets the days of a stay that is over and has no first day, and the end of one that goes on.
   *
   * @param times what a time of the sentence means for the draft
   */
  static void settle(Draft draft, Function<Token, Optional<DateRange>> times) {
    boolean held = draft.status.status() == Status.HELD && draft.when.start() == null;
    boolean goingOn = draft.status.status() == Status.UNDERWAY;
    boolean ending = isEnding(draft);
    if (draft.kind == Kind.VISIT && draft.when.end() == null && (held || goingOn || ending)) {
      (ending ? ofEnd(draft) : beside(draft))
          .filter(time -> ending || UNTIL.contains(draft.sentence.marker(time)))
          .flatMap(time -> times.apply(time).stream())
          .map(DateRange::start)
          .filter(day -> day != null && day.isDay())
          .findFirst()
          .ifPresent(end -> end(draft, end));
    }
  }

  /** "His stay, which began on Sunday, ends tomorrow". */
  private static boolean isEnding(Draft draft) {
    return draft.status.ended() && draft.status.isSimplePresent() && draft.when.start() != null;
  }

  private static Stream<Token> ofEnd(Draft draft) {
    return draft.sentence.mentions(TimeMention.class).stream()
        .filter(time -> time.head() == draft.trigger.head())
        .filter(time -> !time.span().equals(draft.whenSpan));
  }

  private static void end(Draft draft, PartialDate end) {
    if (draft.status.status() != Status.HELD) {
      draft.when = new DateRange(draft.when.start(), end);
      draft.rules.add("until its day");
      return;
    }
    int days = beside(draft).mapToInt(ExactDays::of).max().orElse(0);
    PartialDate month =
        end.day() <= EARLY_IN_MONTH ? null : new PartialDate(end.year(), end.month(), 0);
    PartialDate start = days > 0 ? PartialDate.of(end.first().minusDays(days - 1L)) : month;
    draft.when = new DateRange(start, end);
    draft.rules.add("until its day");
  }

  /** The times of the draft's own clause, and its trigger, which may be one. */
  private static Stream<Token> beside(Draft draft) {
    Sentence sentence = draft.sentence;
    int verb = draft.verb == null ? draft.trigger.index() : draft.verb.index();
    int above = draft.trigger.mention() instanceof TimeMention ? draft.trigger.head() : verb;
    return sentence.mentions(TimeMention.class).stream()
        .filter(time ->
            time.head() == draft.trigger.index()
                || time.head() == verb
                || time.head() == above
                || isOfLength(sentence, time, verb)
                || time.index() == draft.trigger.index());
  }

  /** "for three days until Friday": hung on the length. */
  private static boolean isOfLength(Sentence sentence, Token time, int verb) {
    return sentence
        .head(time)
        .filter(days -> days.head() == verb && ExactDays.of(days) > 0)
        .isPresent();
  }
}
