package org.summitry.extraction.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.summitry.extraction.ArticleExtractor;
import org.summitry.extraction.language.CoreNlpSyntax;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Article;
import org.summitry.model.Article.Type;
import org.summitry.model.DayInterval;
import org.summitry.model.OffsetMap;

/** The examples of {@code encounters.tsv}: each fires its row, written on 12 June 2024. */
class EncounterExamplesTest {
  private static final ArticleExtractor EXTRACTOR =
      new ArticleExtractor(Gazetteers.standard(), new CoreNlpSyntax());

  @TestFactory
  Stream<DynamicTest> every_example_fires_its_row() {
    return EncounterPatterns.standard().list().stream()
        .map(pattern ->
            DynamicTest.dynamicTest(
                pattern.id() + ": " + pattern.example(),
                () ->
                    assertThat(EXTRACTOR.explain(article(pattern.example())).text())
                        .containsPattern(told(pattern.id()))));
  }

  /** A plain row steps in where the parse of its word fails; its example need not be such. */
  private static String told(String id) {
    return id.startsWith("plain.")
        ? "draft .*  \\[(Keir Starmer, Olaf Scholz|Olaf Scholz, Keir Starmer)"
        : "draft    " + id + " at ";
  }

  private static Article article(String text) {
    return new Article(
        "a",
        "p",
        "test",
        "a",
        1,
        Type.MAIN,
        "",
        OffsetMap.identity(0, 0),
        text,
        OffsetMap.identity(0, text.length()),
        DayInterval.of(LocalDate.of(2024, 6, 12)),
        List.of(),
        1,
        null,
        null,
        "en",
        null);
  }
}
