package org.summitry.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
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
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;
import org.summitry.reading.Reading;

/**
 * Pages of 100 KB to articles, one thread: Summitry as its commands read (bytes to articles with
 * offsets, metadata, and teasers dated by their texts) beside boilerpipe and readability4j (string
 * to text). One collector thread for all three, since one core is what is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ReadingBenchmark {
  private static final int PAGES = 32;

  private final String[] html = new String[PAGES];
  private final Page[] pages = new Page[PAGES];
  private final ArticleReader reader = new ArticleReader(Gazetteers.standard());
  private int next;

  @Setup
  public void makePages() {
    for (int number = 0; number < PAGES; number++) {
      html[number] = NewsPage.of(number);
      pages[number] =
          new Page(
              "p" + number,
              "p" + number + ".html",
              "p" + number,
              html[number].getBytes(StandardCharsets.UTF_8),
              "text/html",
              Page.Given.NOTHING);
    }
  }

  @Benchmark
  public Reading summitry() {
    return reader.read(pages[turn()]);
  }

  @Benchmark
  public String boilerpipe() throws BoilerpipeProcessingException {
    return ArticleExtractor.INSTANCE.getText(html[turn()]);
  }

  @Benchmark
  public Object readability4j() {
    return new Readability4J("https://news.example/", html[turn()]).parse();
  }

  private int turn() {
    next = (next + 1) % PAGES;
    return next;
  }
}
