package org.summitry.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void aFamilyHasItsWords() {
    assertThat(Vocabulary.of("journeys"))
        .containsExactlyInAnyOrder("visit", "trip", "tour", "journey");
  }

  @Test
  void aFamilyThatIsNotThereIsAnErrorThatNamesTheFile() {
    assertThatThrownBy(() -> Vocabulary.of("no such family"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("vocabulary.tsv has no list called no such family");
  }

  @Test
  void noFamilyIsToldTwiceAndNoWordTwiceInOne() {
    List<List<String>> rows = ResourceTable.rows("vocabulary.tsv");
    assertThat(rows).extracting(List::getFirst).doesNotHaveDuplicates();
    assertThat(rows)
        .allSatisfy(row -> assertThat(ResourceTable.words(row.get(1))).doesNotHaveDuplicates());
  }
}
