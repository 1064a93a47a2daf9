package org.summitry.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;

/**
 * What time expressions of a sentence are counted from.
 *
 * @param published when the text was written, as far as known; null when not known at all
 * @param context the date last told of, for "the following day" and "the 14th"; null for none
 * @param background whether the sentence tells of the context's own year, so that "in September" in
 *     it is that year's: "In 2013 he came to Moscow in March and to Sochi in September"
 */
public record TimeAnchor(
    @Nullable DayInterval published, @Nullable DateRange context, boolean background) {
  public static final TimeAnchor NONE = new TimeAnchor(null, null, false);

  public TimeAnchor(@Nullable DayInterval published, @Nullable DateRange context) {
    this(published, context, false);
  }

  public static TimeAnchor of(DayInterval published) {
    return new TimeAnchor(published, null, false);
  }

  /** The first day of the context, null when it is told less precisely or there is none. */
  @Nullable LocalDate contextDay() {
    PartialDate start = context == null ? null : context.start();
    return start != null && start.isDay() ? start.first() : null;
  }
}
