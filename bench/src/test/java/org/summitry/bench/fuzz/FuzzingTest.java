package org.summitry.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short version of the long run: the same mutations, fewer of them. */
class FuzzingTest {
  @Test
  void threeThousandDamagedInputsCrashNothing() {
    Fuzzing fuzzing = new Fuzzing();
    Mutator mutator = new Mutator(1, Seeds.list());
    for (int i = 0; i < 3000; i++) {
      fuzzing.read(mutator.next());
    }
    assertThat(fuzzing.findings()).isEmpty();
  }

  @Test
  void everyWholeSeedGivesAPage() {
    for (Seed seed : Seeds.list()) {
      if (seed.format().equals("sitemap.xml")) {
        continue; // It lists addresses only, and reading says so.
      }
      Fuzzing fuzzing = new Fuzzing();
      fuzzing.read(seed);
      assertThat(fuzzing.findings()).isEmpty();
      assertThat(fuzzing.counts().get(seed.format()).toString())
          .as(seed.name())
          .doesNotContain(" 0 pages")
          .contains(" 0 issues");
    }
  }
}
