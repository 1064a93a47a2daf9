package org.summitry.reading.formats;

import java.util.List;
import org.summitry.model.Issue;
import org.summitry.model.Page;

/**
 * A page as characters: the text that every offset map of its articles leads back to.
 *
 * @param text markup included when {@code shape} is HTML; empty when the page holds no text
 * @param given the page's metadata, with what its container says (a mail's subject and date) filled
 *     in where nothing was given
 * @param issues what was wrong with encoding or container
 */
public record DecodedPage(String text, Shape shape, Page.Given given, List<Issue> issues) {
  /** What sort of text it is. */
  public enum Shape {
    HTML,
    PLAIN
  }

  public DecodedPage {
    issues = List.copyOf(issues);
  }
}
