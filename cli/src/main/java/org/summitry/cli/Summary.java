package org.summitry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.summitry.model.Issue;

/** The closing lines of a run: what was read, what was found, what was wrong and why. */
final class Summary {
  /** More bad pages than these are counted and not listed one by one. */
  private static final int LISTED = 50;

  private Summary() {}

  /** What was read and found; {@code found} are lines of the command's own, such as engagements. */
  static List<String> lines(Tally tally, Map<String, Long> found) {
    Map<String, Long> counts = new java.util.LinkedHashMap<>();
    counts.put("pages", tally.pages());
    counts.put("articles", tally.articles());
    counts.put("reports", tally.reports());
    if (tally.review() > 0) {
      counts.put("for review", tally.review());
    }
    counts.putAll(found);
    List<String> lines = new ArrayList<>();
    counts.forEach((name, count) -> lines.add("%-22s%,10d".formatted(name, count)));
    lines.addAll(issueLines(tally));
    return List.copyOf(lines);
  }

  private static List<String> issueLines(Tally tally) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(tally.issues())
        .forEach((code, count) -> lines.add("%-22s%,10d".formatted(words(code), count)));
    List<Issue> bad = tally.listBad();
    if (!bad.isEmpty()) {
      lines.add("");
      lines.add("Not read, or not wholly:");
      bad.stream().limit(LISTED).forEach(issue -> lines.add("  " + issue.describe()));
      if (bad.size() > LISTED) {
        lines.add("  and %,d more".formatted(bad.size() - LISTED));
      }
    }
    return lines;
  }

  /** {@code NO_TEXT} as {@code no-text}, the way it is written in {@code docs/issues.md}. */
  static String words(Issue.Code code) {
    return code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
