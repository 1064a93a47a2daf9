package org.summitry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.summitry.model.Issue;

/** The closing lines of a run: what was read, what was found, what was wrong and why. */
final class Summary {
  /** More issues than these are counted and not listed one by one. */
  private static final int LISTED = 50;

  private Summary() {}

  /**
   * @param found counts of the command's own, such as engagements, by their names
   */
  static List<String> lines(Tally tally, Map<String, Long> found) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("pages", tally.pages());
    if (tally.known() > 0) {
      counts.put("  known before", tally.known());
    }
    counts.put("articles", tally.articles());
    counts.put("reports", tally.reports());
    if (tally.review() > 0) {
      counts.put("  more for review", tally.review());
    }
    counts.putAll(found);
    int problems = tally.listIssues().size();
    counts.put("issues", (long) problems);
    new TreeMap<>(tally.issues())
        .forEach((code, count) -> counts.put("  " + words(code), count.longValue()));
    List<String> lines = new ArrayList<>();
    counts.forEach((name, count) -> lines.add("%-24s%,10d".formatted(name, count)));
    if (problems > 0) {
      lines.add("");
      lines.add("Not read, or not wholly:");
      tally.listIssues().stream().limit(LISTED).forEach(issue -> lines.add("  " + describe(issue)));
    }
    if (problems > LISTED) {
      lines.add("  and %,d more".formatted(problems - LISTED));
    }
    return List.copyOf(lines);
  }

  private static String describe(Issue issue) {
    return words(issue.code()) + "  " + issue.describe();
  }

  /** {@code NO_TEXT} as {@code no-text}, the way it is written in {@code docs/issues.md}. */
  static String words(Issue.Code code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
