package org.summitry.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.summitry.model.Issue;

/** What a run over pages has counted so far. */
final class Tally {
  private long pages;
  private long known;
  private long articles;
  private long reports;
  private long review;
  private final Map<Issue.Code, Integer> issues = new EnumMap<>(Issue.Code.class);
  private final List<Issue> listed = new ArrayList<>();

  void count(AnalysedPage page) {
    pages++;
    articles += page.reading().articles().size();
    reports += page.listReports().size();
    review += page.review();
    page.listIssues().forEach(this::count);
  }

  void count(Issue issue) {
    issues.merge(issue.code(), 1, Integer::sum);
    listed.add(issue);
  }

  /** A page that was in the record already, so that nothing was done. */
  void countKnown() {
    pages++;
    known++;
  }

  long pages() {
    return pages;
  }

  long known() {
    return known;
  }

  long articles() {
    return articles;
  }

  long reports() {
    return reports;
  }

  /** Doubtful reports, for a person to decide. */
  long review() {
    return review;
  }

  Map<Issue.Code, Integer> issues() {
    return Map.copyOf(issues);
  }

  /** Every issue, in the order of the pages. */
  List<Issue> listIssues() {
    return List.copyOf(listed);
  }

  /** What the run says to scripts: it failed when there were problems and not one article. */
  ExitCode exitCode() {
    return articles == 0 && known == 0 && !listed.isEmpty()
        ? ExitCode.NOTHING_THERE
        : ExitCode.DONE;
  }
}
