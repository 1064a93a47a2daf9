package org.summitry.cli;

import java.util.ArrayList;
import java.util.List;
import org.summitry.extraction.Extraction;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.model.Report;
import org.summitry.reading.Reading;

/**
 * A page with its articles and what each of them says.
 *
 * @param extractions one for each article of the reading, in the same order
 */
record AnalysedPage(Page page, Reading reading, List<Extraction> extractions) {
  AnalysedPage {
    extractions = List.copyOf(extractions);
    if (extractions.size() != reading.articles().size()) {
      throw new IllegalArgumentException(
          extractions.size() + " extractions for " + reading.articles().size() + " articles");
    }
  }

  /** All that was wrong with the page, reading first. */
  List<Issue> listIssues() {
    List<Issue> issues = new ArrayList<>(reading.issues());
    extractions.forEach(extraction -> issues.addAll(extraction.issues()));
    return List.copyOf(issues);
  }

  /** The reports of all its articles, main story first. */
  List<Report> listReports() {
    return extractions.stream().flatMap(extraction -> extraction.reports().stream()).toList();
  }

  int review() {
    return extractions.stream().mapToInt(extraction -> extraction.review().size()).sum();
  }

  /** Whether the engine failed on it: then it is not kept, and a mended engine reads it anew. */
  boolean isFailed() {
    return listIssues().stream().anyMatch(issue -> issue.code() == Issue.Code.ANALYSIS_FAILED);
  }
}
