package org.summitry.bench.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Floors of the near-copy benchmark; raise them when the figures rise. */
class VoiceBenchmarkTest {
  private static final double PRECISION = 0.99;
  private static final double RECALL = 0.98;

  private static Path root() {
    return Path.of(Objects.requireNonNull(System.getProperty("summitry.root"), "run by Maven"));
  }

  private static void assertFloors(List<String> texts) {
    VoiceBenchmark.Score score = new VoiceBenchmark(20240702).run(texts);
    assertThat(score.precision()).as("precision, mixed %s", score.mixed()).isGreaterThan(PRECISION);
    assertThat(score.recall()).as("recall, found %s", score.found()).isGreaterThan(RECALL);
  }

  /** Forty journeys, three stories on each: the same people and places, told otherwise. */
  @Test
  void copiesOfOurOwnStoriesAreGroupedAndStoriesOfOneVisitAreNot() {
    assertFloors(OwnStories.list(40));
  }

  @Test
  void copiesOfNewsTextsAreGrouped() {
    Path news = root().resolve("../shared/eval/news");
    assumeTrue(Files.isDirectory(news), "no ../shared/eval/news here");
    List<String> texts = new ArrayList<>();
    for (String part : List.of("a", "c", "d", "e")) {
      texts.addAll(VoiceRun.texts(news.resolve("articles-" + part + ".jsonl").toString()));
    }
    assertFloors(texts);
  }
}
