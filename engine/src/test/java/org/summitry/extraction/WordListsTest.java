package org.summitry.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListsTest {
  @Test
  void listsThatAreReadTogetherShareNoName() {
    Set<String> frames = new HashSet<>(WordLists.read("frame-words.tsv").lists().keySet());
    Set<String> statuses = WordLists.read("status-words.tsv").lists().keySet();

    frames.retainAll(statuses);

    assertThat(frames).as("\"make a journey\" is not \"move a journey\"").isEmpty();
  }

  @Test
  void aListThatIsMissingIsNamedWithItsFile() {
    WordLists words = WordLists.read("status-words.tsv");

    assertThatThrownBy(() -> words.words("no-such-list"))
        .hasMessage("status-words.tsv has no list called no-such-list");
  }
}
