package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.gazetteer.NameMatch.OfficeWord;

/** A word that names one office alone says which. */
class OfficeWordTest {
  private final Gazetteer gazetteer = Gazetteers.standard();

  private List<String> offices(String text) {
    return gazetteer.match(text).stream()
        .flatMap(match -> match.meanings().stream())
        .filter(OfficeWord.class::isInstance)
        .map(meaning -> ((OfficeWord) meaning).office())
        .distinct()
        .toList();
  }

  @Test
  void thePresidentsOfTheUnionAreToldApart() {
    assertThat(offices("the European Commission president"))
        .containsExactly("EU/commission-president");
    assertThat(offices("the President of the European Council"))
        .containsExactly("EU/council-president");
    assertThat(offices("the EU foreign policy chief")).containsExactly("EU/high-representative");
  }

  @Test
  void aWordForASortOfOfficeNamesNone() {
    assertThat(offices("the president")).containsExactly("");
  }
}
