package org.summitry.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.Particulars;
import org.summitry.reading.Reading;

/**
 * An article as {@code summitry read} prints it.
 *
 * @param page the source's path or address
 * @param kind {@code main} or {@code teaser}
 * @param published EDTF; null when nothing is known
 * @param publishedBy where the date is from, then the reasons
 * @param byline authors' names; with the four after it, as the page states them beside the text
 * @param disagreements what else the page states of these five
 * @param captions words under the main story's pictures that stand outside its text
 */
@JsonPropertyOrder({
  "id",
  "page",
  "kind",
  "title",
  "text",
  "published",
  "publishedBy",
  "certainty",
  "publisher",
  "url",
  "language",
  "voice",
  "byline",
  "publishedAt",
  "updatedAt",
  "section",
  "canonical",
  "disagreements",
  "captions"
})
record FoundArticle(
    String id,
    String page,
    String kind,
    String title,
    String text,
    @Nullable String published,
    List<String> publishedBy,
    double certainty,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    @Nullable String voice,
    List<String> byline,
    @Nullable String publishedAt,
    @Nullable String updatedAt,
    @Nullable String section,
    @Nullable String canonical,
    List<Particulars.Statement> disagreements,
    List<String> captions) {

  /** The same article with the voice that it belongs to. */
  FoundArticle withVoice(String shared) {
    return new FoundArticle(
        id,
        page,
        kind,
        title,
        text,
        published,
        publishedBy,
        certainty,
        publisher,
        url,
        language,
        shared,
        byline,
        publishedAt,
        updatedAt,
        section,
        canonical,
        disagreements,
        captions);
  }

  /** A page's articles, main story first. */
  static List<FoundArticle> list(Reading reading) {
    List<String> captions =
        reading.articles().stream()
            .filter(article -> article.type() == Article.Type.CAPTIONS)
            .flatMap(article -> article.text().lines())
            .filter(line -> !line.isBlank())
            .toList();
    return reading.articles().stream()
        .filter(article -> article.type() != Article.Type.CAPTIONS)
        .map(article -> of(article, article.part() == 1 ? captions : List.of()))
        .toList();
  }

  private static FoundArticle of(Article article, List<String> captions) {
    return new FoundArticle(
        article.id(),
        article.source(),
        article.type().name().toLowerCase(Locale.ROOT),
        article.title(),
        article.text(),
        article.published() == null ? null : article.published().toString(),
        article.publishedBy(),
        article.certainty(),
        article.publisher(),
        article.url(),
        article.language(),
        article.voice(),
        article.particulars().byline(),
        article.particulars().publishedAt(),
        article.particulars().updatedAt(),
        article.particulars().section(),
        article.particulars().canonical(),
        article.particulars().disagreements(),
        captions);
  }
}
