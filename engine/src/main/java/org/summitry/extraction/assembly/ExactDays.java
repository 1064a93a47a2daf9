package org.summitry.extraction.assembly;

import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeUnit;

/** "three-day", "for four days": a length that is told in days and not about. */
final class ExactDays {
  private ExactDays() {}

  /** How many days the word tells; 0 for any other word. */
  static int of(Token token) {
    return token.mention() instanceof TimeMention time
            && time.time().meaning() instanceof TimeMeaning.Duration length
            && length.unit() == TimeUnit.DAY
            && length.exact()
        ? length.amount()
        : 0;
  }
}
