package org.summitry.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.summitry.model.Issue;

/** What a run over pages has counted so far. */
final class Tally {
  private long pages;
  private long articles;
  private long reports;
  private long review;
  private long readable;
  private final Map<Issue.Code, Integer> issues = new EnumMap<>(Issue.Code.class);
  private final List<Issue> bad = new ArrayList<>();

  void count(AnalysedPage page) {
    pages++;
    articles += page.articles().size();
    reports += page.reports();
    review +=
        page.articles().stream().mapToLong(each -> each.extraction().review().size()).sum();
    if (!page.articles().isEmpty()) {
      readable++;
    }
    page.listIssues().forEach(this::count);
  }

  void count(Issue issue) {
    issues.merge(issue.code(), 1, Integer::sum);
    bad.add(issue);
  }

  long pages() {
    return pages;
  }

  long articles() {
    return articles;
  }

  long reports() {
    return reports;
  }

  long review() {
    return review;
  }

  Map<Issue.Code, Integer> issues() {
    return Map.copyOf(issues);
  }

  /** Every issue in the order of the pages. */
  List<Issue> listBad() {
    return List.copyOf(bad);
  }

  /** Whether there were problems and not one page with an article. */
  boolean isNothingReadable() {
    return readable == 0 && !bad.isEmpty();
  }
}
