package org.summitry.reading.dating;

import java.util.List;
import org.summitry.model.DayInterval;

/**
 * A date of publication and why it is believed.
 *
 * @param days when it may have been
 * @param reasons where the date is from first ("visible date"), then the reasons in words
 * @param certainty 0 to 1
 */
public record DateClue(DayInterval days, List<String> reasons, double certainty) {
  public DateClue {
    reasons = List.copyOf(reasons);
  }

  public static DateClue of(DayInterval days, String source, double certainty) {
    return new DateClue(days, List.of(source), certainty);
  }
}
