package org.summitry.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.summitry.quality.Matching.Field;
import org.summitry.quality.ReportScore.Share;

/**
 * Compares reports with gold article by article: within an article each gold line is paired with at
 * most one report, best pair first.
 */
public final class ReportScorer {
  private Counts strict = Counts.NONE;
  private final SortedMap<String, Counts> kinds = new TreeMap<>();
  private final Map<String, Share> shares = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  private ReportScorer() {}

  /** Scores the reports of the articles that the gold speaks of; others are left aside. */
  public static ReportScore score(List<Item> gold, List<Item> system) {
    ReportScorer scorer = new ReportScorer();
    Map<String, List<Item>> wanted = byArticle(gold);
    Map<String, List<Item>> said = byArticle(system);
    Set<String> articles = new TreeSet<>(gold.stream().map(Item::article).toList());
    for (String article : articles) {
      scorer.add(wanted.getOrDefault(article, List.of()), said.getOrDefault(article, List.of()));
    }
    return new ReportScore(
        articles.size(), scorer.strict, scorer.kinds, scorer.shares, List.copyOf(scorer.misses));
  }

  private static Map<String, List<Item>> byArticle(List<Item> items) {
    return items.stream()
        .filter(item -> !item.kind().isEmpty())
        .collect(Collectors.groupingBy(Item::article));
  }

  private void add(List<Item> wanted, List<Item> said) {
    Map<Integer, Integer> pairs = pair(wanted, said);
    for (int i = 0; i < wanted.size(); i++) {
      Item gold = wanted.get(i);
      Integer partner = pairs.get(i);
      if (gold.optional()) {
        continue;
      }
      if (partner == null) {
        count(gold.kind(), 0, 0, 1);
        strict = strict.plus(0, 0, 1);
        misses.add(Miss.missed(gold));
      } else {
        addFound(gold, said.get(partner));
      }
    }
    for (int j = 0; j < said.size(); j++) {
      if (!pairs.containsValue(j)) {
        count(said.get(j).kind(), 0, 1, 0);
        strict = strict.plus(0, 1, 0);
        misses.add(Miss.extra(said.get(j)));
      }
    }
  }

  private void addFound(Item gold, Item system) {
    count(gold.kind(), 1, 0, 0);
    strict = Matching.isStrict(gold, system) ? strict.plus(1, 0, 0) : strict.plus(0, 1, 1);
    Map<Field, Boolean> checks = Matching.checks(gold, system);
    checks.forEach((field, right) -> {
      String name = field.label();
      shares.put(name, shares.getOrDefault(name, new Share(0, 0)).plus(right));
    });
    if (checks.containsValue(false)) {
      misses.add(Miss.wrong(gold, system, checks));
    }
  }

  private void count(String kind, int right, int wrong, int missed) {
    kinds.put(kind, kinds.getOrDefault(kind, Counts.NONE).plus(right, wrong, missed));
  }

  private record Pair(double fit, int gold, int system) {}

  /** From the gold line's number to its report's. */
  private static Map<Integer, Integer> pair(List<Item> wanted, List<Item> said) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < said.size(); j++) {
        if (Matching.isFound(wanted.get(i), said.get(j))) {
          candidates.add(new Pair(fit(wanted.get(i), said.get(j)), i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::fit)
            .reversed()
            .thenComparing(Pair::gold)
            .thenComparing(Pair::system));
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    Map<Integer, Integer> taken = new HashMap<>();
    for (Pair pair : candidates) {
      if (!pairs.containsKey(pair.gold()) && !taken.containsKey(pair.system())) {
        pairs.put(pair.gold(), pair.system());
        taken.put(pair.system(), pair.gold());
      }
    }
    return pairs;
  }

  /** How many fields are right; of two equal ones the gold line that counts goes first. */
  private static double fit(Item gold, Item system) {
    long right = Matching.checks(gold, system).values().stream().filter(b -> b).count();
    return right + (gold.optional() ? 0 : 0.5);
  }
}
