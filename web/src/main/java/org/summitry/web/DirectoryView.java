package org.summitry.web;

import java.util.List;

/** A list of people or countries with their numbers of engagements. */
public record DirectoryView(String heading, String summary, List<Entry> entries, String search) {
  /** One line; {@code note} may be empty. */
  public record Entry(String text, String link, String note, String count) {}
}
