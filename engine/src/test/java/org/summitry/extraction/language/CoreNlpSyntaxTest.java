package org.summitry.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpSyntaxTest {
  @Test
  void tags_and_parses_a_sentence() {
    Syntax syntax = new CoreNlpSyntax().analyse(List.of("Clinton", "visited", "Paris", "."));

    assertThat(syntax.relations()).containsExactly("nsubj", "root", "obj", "punct");
    assertThat(syntax.heads()).containsExactly(1, -1, 1, 1);
    assertThat(syntax.lemmas()).containsExactly("clinton", "visit", "paris", ".");
  }
}
