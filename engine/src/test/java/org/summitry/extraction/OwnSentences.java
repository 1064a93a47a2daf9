package org.summitry.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.language.CoreNlpSyntax;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Article;
import org.summitry.model.Article.Type;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.OffsetMap;
import org.summitry.model.Participant;
import org.summitry.model.Report;

/**
 * Reads short texts of our own for tests; the parser's model is loaded once. Texts without a day
 * are written on Wednesday, 12 June 2024.
 */
public final class OwnSentences {
  private static final String WEDNESDAY = "2024-06-12";
  private static final ArticleExtractor EXTRACTOR =
      new ArticleExtractor(Gazetteers.standard(), new CoreNlpSyntax());

  private OwnSentences() {}

  /** What the text tells when written on the Wednesday. */
  public static List<Report> read(String text) {
    return EXTRACTOR.extract(article(WEDNESDAY, null, text)).reports();
  }

  /** What the text tells when an outlet writes it on the day, or between two: "2024/2025". */
  public static List<Report> read(String day, String text) {
    return EXTRACTOR.extract(article(day, "The Test Post", text)).reports();
  }

  /** What the text tells when the publisher writes it on the Wednesday. */
  public static List<Report> readOf(String publisher, String text) {
    return EXTRACTOR.extract(article(WEDNESDAY, publisher, text)).reports();
  }

  /** How the text was read, step by step, when written on the Wednesday. */
  public static String explain(String text) {
    return EXTRACTOR.explain(article(WEDNESDAY, null, text)).text();
  }

  /** The only report of the kind. */
  public static Report requireOne(Kind kind, String day, String text) {
    List<Report> reports = read(day, text).stream().filter(r -> r.kind() == kind).toList();
    if (reports.size() != 1) {
      throw new AssertionError("not one " + kind.code() + " but " + reports);
    }
    return reports.getFirst();
  }

  /** The names of a report's people, in its order. */
  public static List<String> names(Report report) {
    return report.participants().stream().map(Participant::name).toList();
  }

  private static Article article(String day, @Nullable String publisher, String text) {
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
        DayInterval.parse(day),
        List.of(),
        1,
        publisher,
        null,
        "en",
        null);
  }
}
