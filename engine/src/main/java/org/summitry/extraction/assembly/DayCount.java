package org.summitry.extraction.assembly;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Days counted within a stay: talks "on the first day" of a visit from Sunday to Monday were on the
 * Sunday; what is told "on the third day of her visit" is told two days after it began.
 */
final class DayCount {
  private static final int NEAR = 5;
  private static final String DAY_OF_IT = "day of it";

  private DayCount() {}

  /** The counted day of a stay that begins on a day; empty where the sentence counts none. */
  static Optional<PartialDate> of(Sentence sentence, PartialDate start) {
    return start.isDay()
        ? counts(sentence)
            .findFirst()
            .flatMap(DayCount::number)
            .map(n -> PartialDate.of(start.first().plusDays(n - 1L)))
        : Optional.empty();
  }

  /** Sets the first day of a stay that is told of on its so-manieth day. */
  static void settle(Draft draft, @Nullable DayInterval published) {
    PartialDate told =
        Optional.ofNullable(draft.when.start())
            .or(() -> Optional.ofNullable(published).flatMap(DayInterval::toPartialDate))
            .filter(PartialDate::isDay)
            .orElse(null);
    boolean begun = draft.when.start() != null && TimeRole.isOfBeginning(draft);
    if (draft.kind != Kind.VISIT
        || told == null
        || draft.status.status() == Status.PLANNED && isAhead(told, published)) {
      return;
    }
    counts(draft.sentence)
        .filter(token -> isOf(draft, token))
        .findFirst()
        .flatMap(DayCount::number)
        .filter(number -> number > 1 || draft.when.start() != null)
        .ifPresent(number -> {
          int since = begun ? 0 : number - 1;
          draft.when = DateRange.of(PartialDate.of(told.first().minusDays(since)));
          draft.rules.add("day counted");
          boolean now =
              published != null
                  && !told.first().isBefore(published.first().minusDays(begun ? number : 1));
          if (now && draft.status.status() != Status.UNDERWAY) {
            draft.status =
                new StatusReading(Status.UNDERWAY, Tense.PRESENT, true, true, false, DAY_OF_IT);
          }
        });
  }

  /** A plan for the third day, or one read into "got to see on the third day". */
  private static boolean isAhead(PartialDate told, @Nullable DayInterval published) {
    return published == null || told.first().isAfter(published.last());
  }

  /** Whether the stay is told of on one of its days, so that its first day may lie well back. */
  static boolean isCounted(Draft draft) {
    return draft.status.reason().equals(DAY_OF_IT);
  }

  /** "the third day of his state visit". */
  private static boolean isOf(Draft draft, Token day) {
    int next = day.index() + 1;
    return draft.trigger.isNoun()
        && draft.trigger.index() > next
        && draft.trigger.index() <= day.index() + NEAR
        && draft.sentence.tokens().get(next).word().equals("of");
  }

  /** "on Monday, the first day of his visit": told where the day's meetings are. */
  static boolean isOnDayOf(Draft draft) {
    return draft.kind == Kind.VISIT
        && draft.where == null
        && draft.traveller() != null
        && counts(draft.sentence).anyMatch(token -> isOf(draft, token));
  }

  private static Stream<Token> counts(Sentence sentence) {
    return sentence.mentions(TimeMention.class).stream().filter(token -> number(token).isPresent());
  }

  private static Optional<Integer> number(Token token) {
    return token.mention() instanceof TimeMention mention
            && mention.time().meaning() instanceof TimeMeaning.DayNumber day
        ? Optional.of(day.number())
        : Optional.empty();
  }
}
