package org.summitry.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.summitry.extraction.ArticleExtractor;
import org.summitry.extraction.Extraction;
import org.summitry.extraction.PageExtractor;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.DayInterval;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;

/**
 * Pages of 3,000 characters about something else, from bytes to (no) reports: a match, a recipe,
 * and a bill at home, which has a principal but one country only. Each is to cost less than a
 * millisecond; none may come to the parser.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OtherNewsBenchmark {
  private static final int CHARACTERS = 3000;

  private static final String MATCH =
      """
      The visitors needed twenty minutes to find their feet, and then the rain came. A long ball
      over the back four let the young winger run clear, and he lifted it over the keeper with his
      left foot. The stand behind the goal was on its feet before the ball had crossed the line.

      After the break the home side pressed higher, won three corners in a row and hit the post. Two
      changes in the middle brought them the ball, but not the goal. The coach said that his team
      had lost the game in the first half and would have to train harder before the derby.

      """;

  private static final String RECIPE =
      """
      Peel the carrots and cut them into thin slices. Warm the oil in a heavy pan, add the onions and
      let them turn soft over a low flame, which takes about ten minutes. Stir in the cumin, then
      the carrots and a pinch of salt, and pour in enough stock to cover everything.

      While the soup simmers, toast the bread and rub it with garlic. Blend the soup until it is
      smooth, thin it with a little milk and taste it. Serve it hot, with the bread, a spoonful of
      yoghurt and some chopped herbs from the garden or the window sill.

      """;

  private static final String BILL =
      """
      President Joe Biden signed the bill on Tuesday, and the governor said that the bridges of the
      county would be repaired before the winter. The money pays for steel, for the wages of eight
      hundred people and for a ferry that runs while the road is closed to lorries.

      The mayor called it a good day for the town. He had asked for the money for nine years, he
      said, and had been told each time that others came first. The first bridge is closed from the
      middle of next month, and buses go round by the old mill until the end of the year.

      """;

  private final Gazetteer gazetteer = Gazetteers.standard();
  private final ArticleReader reader = new ArticleReader(gazetteer);
  private final PageExtractor extractor =
      new PageExtractor(
          new ArticleExtractor(
              gazetteer,
              words -> {
                throw new IllegalStateException("parsed, though it can tell nothing: " + words);
              }));

  private final Page match = page("match", MATCH);
  private final Page recipe = page("recipe", RECIPE);
  private final Page bill = page("bill", BILL);

  private static Page page(String name, String text) {
    String body = text.repeat(CHARACTERS / text.length() + 1).substring(0, CHARACTERS);
    Page.Given given =
        new Page.Given(null, null, DayInterval.parse("2023-05-02"), null, null, null);
    return new Page(
        name, name + ".txt", name, body.getBytes(StandardCharsets.UTF_8), "text/plain", given);
  }

  @Benchmark
  public List<Extraction> match() {
    return extractor.extract(reader.read(match).articles());
  }

  @Benchmark
  public List<Extraction> recipe() {
    return extractor.extract(reader.read(recipe).articles());
  }

  @Benchmark
  public List<Extraction> billAtHome() {
    return extractor.extract(reader.read(bill).articles());
  }
}
