package org.summitry.cli;

import java.util.ArrayList;
import java.util.List;
import org.summitry.extraction.Extraction;
import org.summitry.model.Article;
import org.summitry.model.Issue;
import org.summitry.model.Page;

/** A page with its articles and what each of them says. */
record AnalysedPage(Page page, List<AnalysedArticle> articles, List<Issue> readingIssues) {
  /** An article with its extraction. */
  record AnalysedArticle(Article article, Extraction extraction) {}

  AnalysedPage {
    articles = List.copyOf(articles);
    readingIssues = List.copyOf(readingIssues);
  }

  /** All that was wrong with the page, reading first. */
  List<Issue> listIssues() {
    List<Issue> issues = new ArrayList<>(readingIssues);
    articles.forEach(article -> issues.addAll(article.extraction().issues()));
    return List.copyOf(issues);
  }

  int reports() {
    return articles.stream().mapToInt(article -> article.extraction().reports().size()).sum();
  }
}
