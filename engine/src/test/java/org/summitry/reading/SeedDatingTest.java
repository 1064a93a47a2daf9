package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.DayInterval;
import org.summitry.model.Page;

/** Texts without a date: the interval inferred holds the true day and is a month wide at most. */
class SeedDatingTest {
  @Test
  void atLeastFourOfFiveSeedsAreDatedWithinAMonth() throws IOException {
    Path seeds = Path.of(System.getProperty("summitry.root", "."), "..", "shared", "eval", "seeds");
    assumeTrue(Files.isDirectory(seeds), "the seeds are not here: " + seeds);
    assumeTrue(
        !Gazetteers.standard().editions("SCO", LocalDate.of(2022, 7, 1)).isEmpty(),
        "the gazetteer has no summit editions yet");
    ArticleReader reader = new ArticleReader(Gazetteers.standard());
    int right = 0;
    StringBuilder said = new StringBuilder();
    for (String line : Files.readAllLines(seeds.resolve("published.tsv"))) {
      String[] row = line.split("\t");
      byte[] bytes = Files.readAllBytes(seeds.resolve(row[0] + ".txt"));
      Page page = new Page(row[0], row[0], row[0], bytes, "text/plain", Page.Given.NOTHING);
      DayInterval days = reader.read(page).articles().getFirst().published();
      said.append(row[0]).append(' ').append(row[1]).append(" said ").append(days).append('\n');
      boolean hit = days != null && days.contains(LocalDate.parse(row[1])) && days.days() <= 31;
      right += hit ? 1 : 0;
    }
    assertThat(right).as(said.toString()).isGreaterThanOrEqualTo(4);
  }
}
