package org.summitry.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No set may score below its floor. Sets that are not there are skipped with a message. */
class GateTest {
  private final Path root = SharedFolder.root();
  private final Path shared = root.resolveSibling("shared").resolve("eval");

  @TestFactory
  Stream<DynamicTest> noSetScoresBelowItsFloor() throws IOException {
    Floors floors = Floors.read(GateCommand.floorsFile(root));
    List<EvaluationSet> sets = new ArrayList<>(EvaluationSet.ofProject(root));
    sets.addAll(EvaluationSet.shared(shared));
    return sets.stream().map(set -> dynamicTest(set.name(), () -> check(set, floors)));
  }

  @Test
  void theSpecificationGivesWhatItMust() throws IOException {
    Floors floors = Floors.read(GateCommand.floorsFile(root));
    Measurement measurement = Specification.read(root).measure(StandardEngine.pipeline());
    assertThat(floors.listFaults(measurement))
        .as(String.join("\n", measurement.misses()))
        .isEmpty();
  }

  @Test
  @Tag("corpora")
  void theReleasesScoreNotBelowTheirFloors() throws IOException {
    check(EvaluationSet.releases(shared), Floors.read(GateCommand.floorsFile(root)));
  }

  private static void check(EvaluationSet set, Floors floors) throws IOException {
    assumeTrue(Files.exists(set.pages()), () -> "skipped: there is no " + set.pages());
    Measurement measurement = Measurement.of(set, StandardEngine.pipeline());
    assertThat(measurement.values().keySet())
        .as("every measure of %s has a floor", set.name())
        .allMatch(measure -> floors.find(set.name(), measure).isPresent());
    assertThat(floors.listFaults(measurement))
        .as(measurement.summary() + String.join("\n", measurement.misses()))
        .isEmpty();
  }
}
