package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples in the resource files hold. */
class ReadingWordsTest {
  private static final LinePhrases PHRASES = LinePhrases.load();

  @Test
  void everyPhraseFindsItsExample() {
    for (List<String> row : TableFile.list("line-phrases.tsv")) {
      String kind = row.getFirst().equals("credit") ? "metadata" : row.getFirst();
      assertThat(PHRASES.find(row.get(2)))
          .as("%s, phrase %s", row.get(2), row.get(1))
          .contains(LineKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void everyTailPhraseStandsInItsExample() {
    for (List<String> row : TableFile.list("tail-phrases.tsv")) {
      assertThat(row.get(1).toLowerCase(Locale.ROOT)).contains(row.getFirst());
    }
  }

  @Test
  void aSentenceThatBeginsLikeABylineIsText() {
    assertThat(
            PHRASES.find("By Wednesday the two leaders had agreed on all that was on the table."))
        .isEmpty();
  }
}
