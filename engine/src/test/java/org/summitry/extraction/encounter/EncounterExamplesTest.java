package org.summitry.extraction.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.extraction.OwnSentences.explain;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of {@code encounters.tsv}: each fires its row, written on 12 June 2024. */
class EncounterExamplesTest {
  @TestFactory
  Stream<DynamicTest> every_example_fires_its_row() {
    return EncounterPatterns.standard().list().stream()
        .map(pattern ->
            DynamicTest.dynamicTest(
                pattern.id() + ": " + pattern.example(),
                () -> assertThat(explain(pattern.example())).containsPattern(told(pattern.id()))));
  }

  /** A plain row steps in where the parse of its word fails; its example need not be such. */
  private static String told(String id) {
    return id.startsWith("plain.")
        ? "draft .*  \\[(Keir Starmer, Olaf Scholz|Olaf Scholz, Keir Starmer)"
        : "draft    " + id + " at ";
  }
}
