package org.summitry.reading.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Takes headers, footers and page numbers off the pages of a printed document: lines at a page's
 * edge that stand on most pages, numbers aside, and bare page numbers.
 */
final class PageEdges {
  /** How many filled lines at the top and at the bottom can be header or footer. */
  private static final int DEEP = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—|\\s]*(?:page|p\\.)?\\s*\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?[-–—|\\s]*");

  private PageEdges() {}

  /** The lines of all pages without their edges; no blank line is put where a page ends. */
  static List<String> without(List<List<String>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<String> page : pages) {
      edges(page).stream()
          .map(i -> key(page.get(i)))
          .distinct()
          .forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    List<String> lines = new ArrayList<>();
    for (List<String> page : pages) {
      lines.addAll(trimmed(withoutEdges(page, seen, Math.max(2, (pages.size() + 1) / 2))));
    }
    return lines;
  }

  private static List<String> withoutEdges(
      List<String> page, Map<String, Integer> seen, int often) {
    TreeSet<Integer> edges = edges(page);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      boolean edge =
          edges.contains(i)
              && (PAGE_NUMBER.matcher(line).matches() || seen.getOrDefault(key(line), 0) >= often);
      if (!edge) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static String key(String line) {
    return line.replaceAll("\\d+", "#").strip();
  }

  private static TreeSet<Integer> edges(List<String> page) {
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.get(i).isBlank()) {
        filled.add(i);
      }
    }
    TreeSet<Integer> edges = new TreeSet<>(filled.subList(0, Math.min(DEEP, filled.size())));
    edges.addAll(filled.subList(Math.max(0, filled.size() - DEEP), filled.size()));
    return edges;
  }

  private static List<String> trimmed(List<String> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return lines.subList(from, to);
  }
}
