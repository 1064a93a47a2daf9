package org.summitry.reading;

import java.util.List;
import org.summitry.model.Article;
import org.summitry.model.Issue;

/** What was read from one page: its articles, main story first, and what was wrong with it. */
public record Reading(List<Article> articles, List<Issue> issues) {
  public Reading {
    articles = List.copyOf(articles);
    issues = List.copyOf(issues);
  }
}
