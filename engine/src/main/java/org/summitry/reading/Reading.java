package org.summitry.reading;

import java.util.List;
import org.summitry.model.Article;
import org.summitry.model.Issue;

/**
 * What was read from one page: its articles, main story first, and what was wrong with it.
 *
 * @param regions every stretch of the decoded page with its label, in order, without gaps or
 *     overlaps; empty when the page could not be read
 */
public record Reading(List<Article> articles, List<Issue> issues, List<Region> regions) {
  public Reading {
    articles = List.copyOf(articles);
    issues = List.copyOf(issues);
    regions = List.copyOf(regions);
  }

  public Reading(List<Article> articles, List<Issue> issues) {
    this(articles, issues, List.of());
  }
}
