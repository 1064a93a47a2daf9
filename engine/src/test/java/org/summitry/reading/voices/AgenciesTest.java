package org.summitry.reading.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {
  private static final Agencies AGENCIES = new Agencies();

  static List<String> listAgencies() {
    return VoiceWords.readLines("agencies.tsv").stream().skip(1).toList();
  }

  @ParameterizedTest
  @MethodSource("listAgencies")
  void eachAgencyIsFoundInItsExample(String line) {
    String[] cells = line.split("\t");
    assertThat(AGENCIES.find(cells[2])).map(Agency::name).contains(cells[0]);
    String story = "The leaders met in Astana and spoke of trade for two hours.\n".repeat(30);
    assertThat(AGENCIES.find(story + cells[2])).map(Agency::name).contains(cells[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister told Reuters that talks would go on.",
        "The two spoke of trade, Xinhua reported on Tuesday.",
        "AP Moller is a company. The trend (upward) goes on."
      })
  void anAgencyThatIsOnlyQuotedIsNone(String text) {
    assertThat(AGENCIES.find(text)).isEmpty();
  }

  @Test
  void theCreditsPlaceIsGiven() {
    String text = "LONDON (Reuters) - The prime minister left.";
    assertThat(AGENCIES.find(text).orElseThrow().span().in(text)).isEqualTo("LONDON (Reuters)");
  }
}
