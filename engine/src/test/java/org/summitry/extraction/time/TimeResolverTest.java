package org.summitry.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.extraction.time.TimeMeaning.Duration;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;

class TimeResolverTest {
  private final TimeResolver resolver = new TimeResolver();

  private static DateRange from(String start) {
    return DateRange.of(PartialDate.parse(start));
  }

  @Test
  void stayOfThreeDaysEndsOnTheThird() {
    DateRange stay = resolver.extend(from("2022-09-12"), new Duration(3, TimeUnit.DAY, true));

    assertThat(stay.end()).isEqualTo(PartialDate.parse("2022-09-14"));
  }

  @Test
  void stayOfAWeekEndsOnTheSeventhDay() {
    DateRange stay = resolver.extend(from("2022-09-28"), new Duration(1, TimeUnit.WEEK, true));

    assertThat(stay.end()).isEqualTo(PartialDate.parse("2022-10-04"));
  }

  @Test
  void vagueLengthOrMonthIsNotExtended() {
    assertThat(resolver.extend(from("2022-09-12"), new Duration(0, TimeUnit.DAY, true)))
        .isEqualTo(from("2022-09-12"));
    assertThat(resolver.extend(from("2022-09"), new Duration(3, TimeUnit.DAY, true)))
        .isEqualTo(from("2022-09"));
    assertThat(resolver.extend(from("2022-09-12"), new Duration(3, TimeUnit.HOUR, true)))
        .isEqualTo(from("2022-09-12"));
  }

  @Test
  void lengthAndDayOfOneSentenceAreTwoExpressions() {
    String text = "She pays a three-day visit from Monday.";
    List<TimeExpression> found = new TimeFinder().find(text);

    assertThat(found)
        .extracting(TimeExpression::meaning)
        .first()
        .isEqualTo(new Duration(3, TimeUnit.DAY, true));
    assertThat(found).extracting(TimeExpression::span).last().isEqualTo(new Span(32, 38));
  }
}
