package org.summitry.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;

/**
 * Pages of 100 KB to articles in processor time of one thread, for machines that have other work:
 * {@code ReadingSpeed ROUNDS}. The contestants take turns, so that what slows one slows all; said
 * is the median and the best of the rounds. {@link ReadingBenchmark} measures the same by the
 * clock.
 */
public final class ReadingSpeed {
  private static final int PAGES = 32;

  /** Processor time for each contestant in each round. */
  private static final long ROUND = 1_000_000_000L;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<String> html = IntStream.range(0, PAGES).mapToObj(NewsPage::of).toList();
  private final List<Page> pages = IntStream.range(0, PAGES).mapToObj(this::page).toList();

  /** Keeps results in use, so that no work is left out as useless. */
  private int seen;

  private record Contestant(String name, IntFunction<Object> work, List<Double> speeds) {}

  private ReadingSpeed() {}

  /** Arguments: how many rounds; the first third of them warms up and does not count. */
  public static void main(String[] arguments) {
    new ReadingSpeed().run(Integer.parseInt(arguments[0]));
  }

  private void run(int rounds) {
    ArticleReader reader = new ArticleReader(Gazetteers.standard());
    List<Contestant> contestants =
        List.of(
            contestant("summitry", number -> reader.read(pages.get(number))),
            contestant("boilerpipe", this::boilerpipe),
            contestant(
                "readability4j",
                number -> new Readability4J("https://news.example/", html.get(number)).parse()),
            contestant("jsoup alone", number -> Jsoup.parse(html.get(number))));
    for (int round = 0; round < rounds; round++) {
      for (Contestant each : contestants) {
        double speed = speed(each.work());
        if (round >= rounds / 3) {
          each.speeds().add(speed);
        }
      }
    }
    contestants.forEach(ReadingSpeed::print);
    System.out.println(seen + " results");
  }

  private static Contestant contestant(String name, IntFunction<Object> work) {
    return new Contestant(name, work, new ArrayList<>());
  }

  /** Pages in a second of processor time. */
  private double speed(IntFunction<Object> work) {
    long start = threads.getCurrentThreadCpuTime();
    long took = 0;
    int done = 0;
    while (took < ROUND) {
      for (int number = 0; number < PAGES; number++) {
        seen += System.identityHashCode(work.apply(number)) & 1;
      }
      done += PAGES;
      took = threads.getCurrentThreadCpuTime() - start;
    }
    return done * 1e9 / took;
  }

  private static void print(Contestant contestant) {
    List<Double> sorted = contestant.speeds().stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-14s median %4.0f, best %4.0f pages a second of processor time%n",
        contestant.name(),
        sorted.get(sorted.size() / 2),
        sorted.getLast());
  }

  private Object boilerpipe(int number) {
    try {
      return ArticleExtractor.INSTANCE.getText(html.get(number));
    } catch (BoilerpipeProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private Page page(int number) {
    return new Page(
        "p" + number,
        "p" + number + ".html",
        "p" + number,
        html.get(number).getBytes(StandardCharsets.UTF_8),
        "text/html",
        Page.Given.NOTHING);
  }
}
