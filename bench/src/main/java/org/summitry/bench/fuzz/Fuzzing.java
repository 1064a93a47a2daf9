package org.summitry.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;
import org.summitry.reading.PageSink;
import org.summitry.reading.formats.InputOptions;
import org.summitry.reading.formats.Inputs;

/** Reads damaged inputs all the way to articles and keeps count of what happened. */
public final class Fuzzing {
  /** What one format did. Times are processor time, so that a busy machine hangs nothing. */
  public static final class Count {
    private long inputs;
    private long pages;
    private long articles;
    private long issues;
    private long slowest;

    @Override
    public String toString() {
      return "%,d inputs, %,d pages, %,d articles, %,d issues, slowest %d ms"
          .formatted(inputs, pages, articles, issues, slowest / 1_000_000);
    }
  }

  /** The input that took most processor time, in nanoseconds. */
  public record Slowest(Seed input, long time) {}

  /** An input that crashed or took too long. */
  public record Finding(String reason, Seed input) {}

  private static final long TOO_SLOW = 2_000_000_000L;

  private final ArticleReader reader = new ArticleReader(Gazetteers.standard());
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, Count> counts = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private Slowest slowest = new Slowest(new Seed("none.txt", new byte[0]), 0);

  /** Reads one input; what it throws becomes a finding. */
  public void read(Seed input) {
    Count count = counts.computeIfAbsent(input.format(), none -> new Count());
    count.inputs++;
    long start = threads.getCurrentThreadCpuTime();
    try {
      new Inputs(InputOptions.USUAL)
          .read(new ByteArrayInputStream(input.bytes()), input.name(), sink(count));
    } catch (RuntimeException | Error crash) {
      findings.add(new Finding(describe(crash), input));
    }
    long took = threads.getCurrentThreadCpuTime() - start;
    count.slowest = Math.max(count.slowest, took);
    slowest = took > slowest.time() ? new Slowest(input, took) : slowest;
    if (took > TOO_SLOW) {
      findings.add(new Finding("took " + took / 1_000_000 + " ms", input));
    }
  }

  private static String describe(Throwable crash) {
    StackTraceElement[] trace = crash.getStackTrace();
    StringBuilder text = new StringBuilder(crash.toString());
    for (int i = 0; i < Math.min(12, trace.length); i++) {
      text.append("\n    at ").append(trace[i]);
    }
    return text.toString();
  }

  private PageSink sink(Count count) {
    return new PageSink() {
      @Override
      public void page(Page page) {
        count.pages++;
        count.articles += reader.read(page).articles().size();
      }

      @Override
      public void issue(Issue issue) {
        count.issues++;
      }
    };
  }

  public Map<String, Count> counts() {
    return Map.copyOf(counts);
  }

  public Slowest slowest() {
    return slowest;
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
