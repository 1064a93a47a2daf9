package org.summitry.extraction;

import java.time.LocalDate;
import java.util.List;
import org.summitry.extraction.language.CoreNlpSyntax;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Article;
import org.summitry.model.Article.Type;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.OffsetMap;
import org.summitry.model.Report;

/** Reads short texts of our own for tests; the parser's model is loaded once. */
public final class OwnSentences {
  private static final ArticleExtractor EXTRACTOR =
      new ArticleExtractor(Gazetteers.standard(), new CoreNlpSyntax());

  private OwnSentences() {}

  /** What the text tells when an outlet writes it on the day. */
  public static List<Report> read(String day, String text) {
    LocalDate published = LocalDate.parse(day);
    Article article =
        new Article(
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
            DayInterval.of(published),
            List.of(),
            1,
            "The Test Post",
            null,
            "en",
            null);
    return EXTRACTOR.extract(article).reports();
  }

  /** The only report of the kind. */
  public static Report requireOne(Kind kind, String day, String text) {
    List<Report> reports = read(day, text).stream().filter(r -> r.kind() == kind).toList();
    if (reports.size() != 1) {
      throw new AssertionError("not one " + kind.code() + " but " + reports);
    }
    return reports.getFirst();
  }
}
