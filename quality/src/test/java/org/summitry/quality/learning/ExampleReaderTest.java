package org.summitry.quality.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.model.Kind;
import org.summitry.quality.EvaluationSet;

class ExampleReaderTest {
  @Test
  void what_the_engine_weighs_is_labelled_by_the_gold(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("quality/texts/learn"));
    Files.writeString(
        folder.resolve("articles.jsonl"),
        """
        {"id": "x", "published": "2024-06-12", "title": "", "text": "On Monday Emmanuel Macron \
        laid a wreath in Warsaw, where nobody spoke of Chile. Olaf Scholz was in Lima."}
        """);
    Files.writeString(
        folder.resolve("gold.jsonl"),
        """
        {"article": "x", "kind": "visit", "who": ["Emmanuel Macron"], "host": "POL"}
        {"article": "x", "kind": "visit", "who": ["Olaf Scholz"], "host": "PER", "optional": true}
        """);

    List<Example> examples = new ExampleReader().read(EvaluationSet.own(root));

    assertThat(examples)
        .filteredOn(Example::told)
        .isNotEmpty()
        .allMatch(e -> e.kind() == Kind.VISIT && e.clues().contains("prep:in"));
    assertThat(examples).filteredOn(example -> !example.told()).isNotEmpty();
    assertThat(examples).hasSize(2);
  }
}
