package org.summitry.extraction.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.model.Span;

class SpeechTagTest {
  private final SpeechTag tag = new SpeechTag();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She will be in Lisbon on Friday , the ministry said .",
        "The two had talked for an hour , his spokesman told reporters in Oslo on Monday .",
        "He arrives here at noon , state television reported ."
      })
  void findsTheCommaBeforeASayingThatEndsTheSentence(String sentence) {
    List<Slot> slots = slots(sentence);

    int comma = tag.find(slots);

    assertThat(slots.get(comma).word()).isEqualTo(",");
    assertThat(slots.subList(comma, slots.size()).stream().map(Slot::word))
        .containsAnyOf("said", "told", "reported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Thursday in Lisbon , the ministry said that she will come .",
        "She met the king , who said that he was pleased .",
        "\" We are glad to be here today \" , the minister said .",
        "The minister came from Oslo and left .",
        "In Oslo , he said ."
      })
  void findsNoneWhereTheSayingHasAClauseOrTheWordsAreQuoted(String sentence) {
    assertThat(tag.find(slots(sentence))).isEqualTo(-1);
  }

  @Test
  void setsTheSayingBesideWhatIsSaid() {
    List<Slot> slots = slots("She will be here on Friday , officials said .");

    List<Token> tokens = SpeechTag.parsed(slots, tag.find(slots), SpeechTagTest::flat);

    assertThat(tokens).extracting(Token::index).isSorted().hasSize(10);
    assertThat(tokens).extracting(Token::word).endsWith("Friday", ",", "officials", "said", ".");
    assertThat(tokens.get(7).relation()).isEqualTo("parataxis");
    assertThat(tokens.get(7).head()).isZero();
    assertThat(tokens.get(8).head()).isEqualTo(7);
    assertThat(tokens.getLast().head()).isZero();
  }

  /** A parse in which everything hangs on the first word. */
  private static List<Token> flat(List<Slot> slots) {
    List<Token> tokens = new ArrayList<>();
    for (Slot slot : slots) {
      int at = tokens.size();
      tokens.add(
          new Token(at, slot.span(), slot.word(), slot.word(), "X", at == 0 ? -1 : 0, "dep", null));
    }
    return tokens;
  }

  private static List<Slot> slots(String sentence) {
    List<Slot> slots = new ArrayList<>();
    int at = 0;
    for (String word : sentence.split(" ")) {
      slots.add(new Slot(new Span(at, at + word.length()), word, word, null));
      at += word.length() + 1;
    }
    return slots;
  }
}
