package org.summitry.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Recep Tayyip Erdoğan, President Erdogan, true",
    "Kishida Fumio, Fumio Kishida, true",
    "Volodymyr Zelensky, Volodymyr Zelenskyy, true",
    "Qasym-Jomart Toqaev, Kassym-Jomart Tokayev, true",
    "Xi, Xi Jinping, true",
    "King Charles III, Charles III, true",
    "Charles, Charles III of the United Kingdom, true",
    "Li Qiang, Li Keqiang, false",
    "Michel Aoun, Michel Suleiman, false",
    "Park, Clark, false",
    "'', Xi Jinping, false"
  })
  void twoSpellingsNameOnePerson(String one, String other, boolean same) {
    assertThat(Names.isSamePerson(one, other)).isEqualTo(same);
    assertThat(Names.isSamePerson(other, one)).isEqualTo(same);
  }

  @Test
  void foldingDropsAccentsAndPunctuation() {
    assertThat(Names.words("Ukhnaagiin Khürelsükh, Dr. José-Łukasz"))
        .containsExactly("ukhnaagiin", "khurelsukh", "dr", "jose", "lukasz");
  }

  @Test
  void aNameOfTitlesOnlyKeepsThem() {
    assertThat(Names.tokens("the Pope")).isEqualTo(List.of("the", "pope"));
    assertThat(Names.tokens("Pope Francis")).isEqualTo(List.of("francis"));
  }

  @ParameterizedTest
  @CsvSource({"abcd, bcde, 0.75", "zelensky, zelenskyy, 0.9412", "abc, xyz, 0", "a, a, 1"})
  void likenessCountsTheLongestCommonPartsOnBothSides(String a, String b, double ratio) {
    assertThat(Likeness.ratio(a, b)).isCloseTo(ratio, within(0.0001));
  }
}
