package org.summitry.quality.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitry.model.Kind;

class LearnerTest {
  @Test
  void clues_of_what_was_told_count_in_favour_and_those_of_the_rest_against() {
    Map<String, Double> weights = new Learner(3, 1).learn(examples());

    assertThat(weights.get("prep:in")).isPositive();
    assertThat(weights.get("prep:with")).isNegative();
  }

  @Test
  void clues_of_too_few_articles_are_left_out() {
    List<Example> examples = new ArrayList<>(examples());
    for (int i = 0; i < 20; i++) {
      examples.add(new Example("one article", Kind.VISIT, List.of("any", "has:gala"), true));
    }

    assertThat(new Learner(3, 1).learn(examples)).doesNotContainKey("has:gala");
  }

  @Test
  void dearer_false_alarms_make_everything_less_likely() {
    double even = new Learner(3, 1).learn(examples()).get("prep:in");
    double wary = new Learner(3, 8).learn(examples()).get("prep:in");

    assertThat(wary).isLessThan(even);
  }

  @Test
  void the_same_examples_give_the_same_weights() {
    assertThat(new Learner(3, 2).learn(examples())).isEqualTo(new Learner(3, 2).learn(examples()));
  }

  /** Thirty articles: "in" is told nine times of ten, "with" once. */
  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      boolean rare = i % 10 == 0;
      examples.add(new Example("a" + i, Kind.VISIT, List.of("any", "prep:in"), !rare));
      examples.add(new Example("a" + i, Kind.VISIT, List.of("any", "prep:with"), rare));
    }
    return examples;
  }
}
