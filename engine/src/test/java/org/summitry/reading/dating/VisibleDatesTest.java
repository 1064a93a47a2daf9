package org.summitry.reading.dating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleDatesTest {
  private static final VisibleDates DATES = VisibleDates.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published 2 years ago on June 18, 2022 | 2022-06-18",
        "17 July 2023, 18:04 | 2023-07-17",
        "2018/08/12 15:40 | 2018-08-12",
        "Published 06.06.2017 00:00 | 2017-06-06",
        "THE BLOG  08/31/2017 | 2017-08-31",
        "Thu 06 - April 2017 - 13:16 | 2017-04-06",
        "Published in Dawn, July 28th, 2014 | 2014-07-28",
        "14. septembar 2023 14:08 | 2023-09-14"
      })
  void aDateIsReadAsPagesShowIt(String line, String day) {
    assertThat(DATES.findFull(line).map(date -> date.requireDate().toString())).contains(day);
  }

  @Test
  void aDayWithoutAYearIsFoundWithoutOne() {
    VisibleDate date = DATES.list("Hu Jintao back home (21 June)").getFirst();
    assertThat(date.year()).isNull();
    assertThat(date.month()).isEqualTo(6);
    assertThat(date.day()).isEqualTo(21);
  }
}
