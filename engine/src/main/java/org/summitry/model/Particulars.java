package org.summitry.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page states of its main story beside the story's words. Where its sources disagree, the
 * most trustworthy one is taken and the others are kept.
 *
 * @param byline authors' names, without "by"
 * @param publishedAt as ISO 8601 with the time of day, and the zone where it is stated; null when
 *     no time is
 * @param updatedAt the same of the last change
 * @param section of the outlet ("World"); null when not stated
 * @param canonical the address that the page says it should be known by; null when not stated
 * @param disagreements what else is stated for these fields
 */
public record Particulars(
    List<String> byline,
    @Nullable String publishedAt,
    @Nullable String updatedAt,
    @Nullable String section,
    @Nullable String canonical,
    List<Statement> disagreements) {
  public static final Particulars NOTHING =
      new Particulars(List.of(), null, null, null, null, List.of());

  /**
   * One thing that a page states.
   *
   * @param field "byline", "publishedAt", "updatedAt", "section" or "canonical"
   * @param source where: "visible", "json-ld", "opengraph", "meta", "microdata", "time element", "link"
   */
  public record Statement(String field, String source, String value) {}

  public Particulars {
    byline = List.copyOf(byline);
    disagreements = List.copyOf(disagreements);
  }
}
