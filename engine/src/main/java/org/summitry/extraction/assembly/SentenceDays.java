package org.summitry.extraction.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.DayInterval;

/** What the engagements of one sentence say of one another's days. */
final class SentenceDays {
  private SentenceDays() {}

  /**
   * Dates those that hang on others.
   *
   * @param here what the sentence tells, dated as far as its own words go
   */
  static void settle(Sentence sentence, List<Draft> here, @Nullable DayInterval published) {
    Respectively.settle(here);
    CountedFromClause.settle(sentence, here);
    BeforeIt.settle(here, published);
  }
}
