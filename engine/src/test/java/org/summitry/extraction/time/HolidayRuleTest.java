package org.summitry.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayRuleTest {
  @ParameterizedTest
  @CsvSource({
    "easter+0, 2022, 2022-04-17",
    "easter+0, 2024, 2024-03-31",
    "easter+0, 2025, 2025-04-20",
    "easter-2, 2019, 2019-04-19",
    "12-25, 2021, 2021-12-25",
    "11-thursday-4, 2022, 2022-11-24"
  })
  void ruleGivesTheDayOfTheYear(String rule, int year, LocalDate day) {
    assertThat(HolidayRule.find(rule).orElseThrow().in(year)).isEqualTo(day);
  }

  @Test
  void otherTextIsNoRule() {
    assertThat(HolidayRule.find("every monday")).isEmpty();
  }
}
