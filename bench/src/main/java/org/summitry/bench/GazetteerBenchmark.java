package org.summitry.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.gazetteer.NameMatch;

/**
 * How long the gazetteer takes to load, in a warm and in a new process, and to find all names in a
 * million characters of made-up news: 50 MB a second is 20 milliseconds or less.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class GazetteerBenchmark {
  private static final int CHARACTERS = 1_000_000;
  private static final String NEWS =
      """
      Kazakh President Kassym-Jomart Tokayev received his Chinese counterpart in Astana on Tuesday,
      where the two sides signed agreements on transport and energy. "We have come a long way," he
      told reporters at the airport, adding that trade had doubled since the last visit. Officials
      in Brussels and Washington said they would wait and see what the talks had brought. The prime
      minister of Uzbekistan is due to arrive next week, according to a person who knows his plans.

      """;

  private Gazetteer gazetteer = Gazetteers.standard();
  private String text = "";

  @Setup
  public void repeatNews() {
    gazetteer = Gazetteers.standard();
    text = NEWS.repeat(CHARACTERS / NEWS.length() + 1).substring(0, CHARACTERS);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public List<NameMatch> matchAMillionCharacters() {
    return gazetteer.match(text);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public Gazetteer load() {
    return Gazetteers.load();
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(5)
  public Gazetteer loadInANewProcess() {
    return Gazetteers.load();
  }
}
