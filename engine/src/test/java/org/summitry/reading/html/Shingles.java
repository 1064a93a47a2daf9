package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The measure of the article extraction benchmark: precision and recall over four-word shingles,
 * averaged over pages; F1 of the averages.
 */
final class Shingles {
  private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int WORDS = 4;

  private final List<double[]> pages = new ArrayList<>();

  /** Counts a page; returns its precision and recall. */
  double[] add(String expected, String found) {
    Map<String, Integer> wanted = shingles(expected);
    Map<String, Integer> got = shingles(found);
    double both = 0;
    double extra = 0;
    double missed = 0;
    Set<String> all = new HashSet<>(wanted.keySet());
    all.addAll(got.keySet());
    for (String shingle : all) {
      int one = wanted.getOrDefault(shingle, 0);
      int other = got.getOrDefault(shingle, 0);
      both += Math.min(one, other);
      extra += Math.max(0, other - one);
      missed += Math.max(0, one - other);
    }
    double[] scores = {share(both, extra, missed), share(both, missed, extra)};
    pages.add(scores);
    return scores;
  }

  private static double share(double both, double wrong, double opposite) {
    if (wrong == 0 && opposite == 0) {
      return 1;
    }
    return both + wrong == 0 ? 0 : both / (both + wrong);
  }

  double precision() {
    return pages.stream().mapToDouble(page -> page[0]).average().orElse(0);
  }

  double recall() {
    return pages.stream().mapToDouble(page -> page[1]).average().orElse(0);
  }

  double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(token.group());
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int at = 0; at < Math.max(1, tokens.size() - WORDS + 1); at++) {
      counts.merge(
          String.join(" ", tokens.subList(at, Math.min(tokens.size(), at + WORDS))),
          1,
          Integer::sum);
    }
    return counts;
  }
}
