package org.summitry.extraction.assembly;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeUnit;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;

/**
 * The first day of a stay told by its last and its length: "left Lima on Friday after a two-day
 * visit" had come on Thursday.
 */
final class AfterStay {
  private static final Set<String> STAYS = Vocabulary.of("stays-wrapped-up");
  private static final Set<String> AFTER = Vocabulary.of("coming-after");

  private AfterStay() {}

  static void settle(Draft draft) {
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
    }
  }

  /** The length told beside a stay that lies behind; 0 for none. */
  private static int days(Draft draft, Token noun) {
    boolean stay =
        noun.mention() == null
            && STAYS.contains(noun.lemma())
            && AFTER.contains(draft.sentence.marker(noun));
    return stay
        ? draft.sentence.children(noun).stream().mapToInt(AfterStay::length).max().orElse(0)
        : 0;
  }

  private static int length(Token token) {
    return token.mention() instanceof TimeMention time
            && time.time().meaning() instanceof TimeMeaning.Duration length
            && length.unit() == TimeUnit.DAY
            && length.exact()
        ? length.amount()
        : 0;
  }
}
