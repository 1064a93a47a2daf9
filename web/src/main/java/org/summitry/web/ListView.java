package org.summitry.web;

import java.util.List;
import org.summitry.record.PersonEntry;

/**
 * The list of engagements.
 *
 * @param heading "Engagements", or the country's name
 * @param summary counts in words
 * @param countries code and name, for the form
 * @param people names offered while typing
 */
public record ListView(
    String heading,
    String summary,
    Filter filter,
    List<Row> rows,
    String total,
    int pages,
    List<Choice> countries,
    List<PersonEntry> people) {
  /** A value of the form and how it is shown. */
  public record Choice(String value, String text) {}

  public boolean hasPrevious() {
    return filter.page() > 1;
  }

  public boolean hasNext() {
    return filter.page() < pages;
  }
}
