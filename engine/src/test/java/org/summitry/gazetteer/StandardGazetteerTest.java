package org.summitry.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardGazetteerTest {
  private final Gazetteer gazetteer = Gazetteers.standard();

  private List<String> found(String text) {
    return gazetteer.match(text).stream().map(match -> match.span().in(text)).toList();
  }

  @Test
  void findsPeopleOfficesCountriesAndPlacesInOnePass() {
    assertThat(
            found(
                "Chinese President Xi Jinping met Kazakhstan's Qasym-Jomart Toqayev in Astana, and"
                    + " RECEP TAYYIP ERDOGAN called Volodymyr Zelensky."))
        .containsExactly(
            "Chinese",
            "President",
            "Xi Jinping",
            "Kazakhstan",
            "Qasym-Jomart Toqayev",
            "Astana",
            "RECEP TAYYIP ERDOGAN",
            "Volodymyr Zelensky");
  }

  @Test
  void aShortArabicNameMayHaveItsArticle() {
    assertThat(found("Al-Kadhimi saw al-Sudani, and el-Sisi saw Sisi."))
        .containsExactly("Al-Kadhimi", "al-Sudani", "el-Sisi", "Sisi");
  }

  @Test
  void ordinaryWordsAreNotNames() {
    assertThat(found("he may polish the turkey for us")).isEmpty();
  }

  @Test
  void thePresidentOfKazakhstanDependsOnTheDay() {
    assertThat(
            gazetteer
                .holders(OfficeType.HEAD_OF_STATE, "KAZ", LocalDate.of(2018, 5, 1))
                .getFirst()
                .person()
                .name())
        .isEqualTo("Nursultan Nazarbayev");
    assertThat(
            gazetteer
                .holders(OfficeType.HEAD_OF_STATE, "KAZ", LocalDate.of(2022, 9, 14))
                .getFirst()
                .person()
                .name())
        .isEqualTo("Kassym-Jomart Tokayev");
  }
}
