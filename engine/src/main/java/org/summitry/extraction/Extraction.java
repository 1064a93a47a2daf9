package org.summitry.extraction;

import java.util.List;
import org.summitry.model.Issue;
import org.summitry.model.Report;

/**
 * What was extracted from one article.
 *
 * @param reports confident enough for the record, in text order
 * @param review doubtful ones, for a person to decide
 */
public record Extraction(List<Report> reports, List<Report> review, List<Issue> issues) {
  public static final Extraction NOTHING = new Extraction(List.of(), List.of(), List.of());

  public Extraction {
    reports = List.copyOf(reports);
    review = List.copyOf(review);
    issues = List.copyOf(issues);
  }
}
