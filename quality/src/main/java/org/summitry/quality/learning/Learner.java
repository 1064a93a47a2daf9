package org.summitry.quality.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Logistic regression over clues: the weights that make what the gold has likely and all else
 * unlikely, kept small (L2). The same examples always give the same weights.
 *
 * @param articles clues that fewer articles have are left out
 * @param falseAlarm how much worse a false report is than a missed one
 */
record Learner(int articles, double falseAlarm) {
  /** How hard the weights are held down: the C of LIBLINEAR, the inverse of the penalty. */
  private static final double FREEDOM = 1.0 / 6;

  private static final double STOP = 0.0001;
  private static final double LEAST = 0.02;

  /** Clue to weight, in alphabetical order; negligible ones are left out. */
  SortedMap<String, Double> learn(List<Example> examples) {
    List<String> clues = frequent(examples);
    Map<String, Integer> number = new HashMap<>();
    clues.forEach(clue -> number.put(clue, number.size() + 1));
    Linear.disableDebugOutput();
    Parameter parameter = new Parameter(SolverType.L2R_LR, FREEDOM, STOP);
    parameter.setWeights(new double[] {1, falseAlarm}, new int[] {1, -1});
    Model model = Linear.train(problem(examples, number), parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    SortedMap<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < clues.size(); i++) {
      double weight = sign * model.getFeatureWeights()[i];
      if (Math.abs(weight) >= LEAST) {
        weights.put(clues.get(i), weight);
      }
    }
    return weights;
  }

  private List<String> frequent(List<Example> examples) {
    SortedMap<String, Set<String>> having = new TreeMap<>();
    for (Example example : examples) {
      for (String clue : example.clues()) {
        having.computeIfAbsent(clue, key -> new HashSet<>()).add(example.article());
      }
    }
    return having.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= articles)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Problem problem(List<Example> examples, Map<String, Integer> number) {
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = number.size();
    problem.bias = -1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      List<Feature> features = new ArrayList<>();
      examples.get(i).clues().stream()
          .filter(number::containsKey)
          .distinct()
          .map(number::get)
          .sorted()
          .forEach(clue -> features.add(new FeatureNode(clue, 1)));
      problem.x[i] = features.toArray(Feature[]::new);
      problem.y[i] = examples.get(i).told() ? 1 : -1;
    }
    return problem;
  }
}
