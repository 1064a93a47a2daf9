package org.summitry.extraction.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.presence.Gapping;

/**
 * "Berlin follows on Tuesday, Paris on Wednesday": in such a row each place's time is behind it.
 */
final class GappedTimes {
  private GappedTimes() {}

  static @Nullable Token ownTime(Draft draft) {
    if (!draft.rules.contains(Gapping.RULE) || draft.where == null) {
      return null;
    }
    int place = draft.where.span().start();
    List<Token> times = draft.sentence.mentions(TimeMention.class);
    return times.stream().filter(time -> time.span().start() > place).findFirst().orElse(null);
  }
}
