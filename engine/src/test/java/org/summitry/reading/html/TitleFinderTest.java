package org.summitry.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleFinderTest {
  @Test
  void aTitleOfNothingButBlanksIsNoHeadline() {
    String title = "a" + " ".repeat(400_000) + "b";

    assertThat(new TitleFinder(List.of(), title).find()).isEqualTo(-1);
  }
}
