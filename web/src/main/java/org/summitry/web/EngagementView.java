package org.summitry.web;

import java.util.List;

/** One engagement with every value's quotes, its history, disagreements and sources. */
public record EngagementView(
    Row row,
    List<Field> fields,
    List<Change> history,
    List<Disagreement> disagreements,
    List<Source> sources,
    List<Row> related) {

  /** A value with what supports it. */
  public record Field(String name, List<Item> values, List<Quote> quotes) {}

  /**
   * A value, with a link when it has a page of its own; {@code link} and {@code note} may be empty.
   */
  public record Item(String text, String link, String note) {}

  /**
   * Words of a source.
   *
   * @param source the source's number on the page
   * @param anchor the place in its text
   */
  public record Quote(String text, int source, String anchor) {}

  /** What one source said of the status, when. */
  public record Change(String asOf, Row.StatusChip status, String publisher, int source) {}

  /** A field on which sources disagree, the shown value first. */
  public record Disagreement(String field, List<Reading> readings) {}

  /** One of several values, with the numbers of the sources that give it. */
  public record Reading(String value, List<Integer> sources) {}

  /**
   * An article with its quoted words marked.
   *
   * @param link the article's address on the web, empty when it is not a web address
   * @param publishedBy where the date is from; empty when given
   */
  public record Source(
      int number,
      String publisher,
      String published,
      String publishedBy,
      String link,
      String file,
      String attribution,
      boolean copy,
      List<Highlight> title,
      List<Highlight> text) {}
}
