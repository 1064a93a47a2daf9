package org.summitry.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LemmasTest {
  private final Lemmas lemmas = new Lemmas();

  @Test
  void aLemmaIsTheSameTheSecondTime() {
    assertThat(lemmas.lemma("Visited", "VBD")).isEqualTo("visit");
    assertThat(lemmas.lemma("Visited", "VBD")).isEqualTo("visit");
  }

  @Test
  void aWordHasALemmaForEachTag() {
    assertThat(lemmas.lemma("meeting", "VBG")).isEqualTo("meet");
    assertThat(lemmas.lemma("meeting", "NN")).isEqualTo("meeting");
  }
}
