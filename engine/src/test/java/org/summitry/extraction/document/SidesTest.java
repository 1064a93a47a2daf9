package org.summitry.extraction.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.gazetteer.OfficeType;
import org.summitry.model.Span;

class SidesTest {
  private static final Span SPAN = new Span(0, 1);
  private static final Mention PRESIDENT = president(null, false);

  @Test
  void aStoryAboutOneCountryHasOneSide() {
    assertThat(areTwo(Optional.empty(), PRESIDENT, country("KEN"), president("KEN", false)))
        .isFalse();
  }

  @Test
  void aPlaceOfAnotherCountryMakesTwo() {
    assertThat(areTwo(Optional.empty(), president("KEN", false), country("TZA"))).isTrue();
  }

  @Test
  void whoPublishesIsASideOfItsOwn() {
    assertThat(areTwo(Optional.of("USA"), PRESIDENT, president("KEN", false))).isTrue();
    assertThat(areTwo(Optional.of("KEN"), PRESIDENT, president("KEN", false))).isFalse();
  }

  @Test
  void aCounterpartIsOfAnotherCountryWhateverItIs() {
    assertThat(areTwo(Optional.empty(), president(null, true))).isTrue();
  }

  private static boolean areTwo(Optional<String> home, Mention... mentions) {
    return Sides.of(List.of(mentions), home, Gazetteers.standard()).areTwo();
  }

  private static Mention country(String code) {
    return new CountryMention(SPAN, code);
  }

  private static Mention president(@Nullable String country, boolean counterpart) {
    return new RoleMention(SPAN, OfficeType.HEAD_OF_STATE, country, false, false, counterpart);
  }
}
