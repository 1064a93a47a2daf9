package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.model.Particulars;

class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "By Anna Example|Anna Example",
        "BY ANNA EXAMPLE|ANNA EXAMPLE",
        "By Anna Example and Omar de Prueba|Anna Example;Omar de Prueba",
        "By Anna Example, Omar de Prueba and Li Wen|Anna Example;Omar de Prueba;Li Wen",
        "By Anna Example, Staff Writer|Anna Example",
        "By Anna Example in Astana|Anna Example",
        "By Anna Example March 18, 2015|Anna Example",
        "By Anna Example - Tuesday, 2 July|Anna Example",
        "Written by: Anna B. Example / Example News|Anna B. Example",
        "Posted by Anna Example at 9:12 AM|Anna Example"
      })
  void aBylineGivesTheNamesAndNothingElse(String line, String names) {
    assertThat(Bylines.find(line)).isEqualTo(Arrays.asList(names.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Wednesday the two had agreed.",
        "By Reuters",
        "By our correspondent",
        "By The Newsroom",
        "Anna Example"
      })
  void aLineThatNamesNoAuthorGivesNone(String line) {
    assertThat(Bylines.find(line)).isEmpty();
  }

  @Test
  void namesThatAreShownStandBesideOthersThatAreStated() {
    Particulars stated =
        new Particulars(List.of("Desk"), null, null, null, null, List.of());
    Particulars both = Bylines.withShown(stated, List.of("Anna Example"));
    assertThat(both.byline()).containsExactly("Desk");
    assertThat(both.disagreements())
        .containsExactly(new Particulars.Statement("byline", "visible", "Anna Example"));
    assertThat(Bylines.withShown(Particulars.NOTHING, List.of("Anna Example")).byline())
        .containsExactly("Anna Example");
  }
}
