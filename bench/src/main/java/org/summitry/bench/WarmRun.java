package org.summitry.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.summitry.extraction.ArticleExtractor;
import org.summitry.extraction.PageExtractor;
import org.summitry.extraction.language.CoreNlpSyntax;
import org.summitry.gazetteer.Gazetteers;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.ArticleReader;
import org.summitry.reading.PageSink;
import org.summitry.reading.formats.InputOptions;
import org.summitry.reading.formats.Inputs;

/**
 * Articles a second of reading and extraction together, warm, on all cores: {@code WarmRun FILE
 * [PAGES] [ROUNDS]} goes over the file's pages, evenly picked, and prints each round by itself. The
 * first warms up.
 */
final class WarmRun {
  private static final int PAGES = 1000;
  private static final int ROUNDS = 3;
  private static final double MILLION = 1e6;

  private final ArticleReader reader = new ArticleReader(Gazetteers.standard());
  private final PageExtractor extractor =
      new PageExtractor(new ArticleExtractor(Gazetteers.standard(), new CoreNlpSyntax()));

  private WarmRun() {}

  public static void main(String[] args) throws IOException {
    int wanted = args.length > 1 ? Integer.parseInt(args[1]) : PAGES;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
    List<Page> all = pages(args[0]);
    int step = Math.max(1, all.size() / wanted);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      pages.add(all.get(i));
    }
    WarmRun run = new WarmRun();
    for (int round = 0; round < rounds; round++) {
      run.round(round, pages);
    }
    System.out.printf("peak heap %d MB, peak memory %s%n", peakHeap() >> 20, peakMemory());
  }

  private void round(int round, List<Page> pages) {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    long articles =
        pages.parallelStream()
            .mapToLong(page -> extractor.extract(reader.read(page).articles()).size())
            .sum();
    double seconds = (System.nanoTime() - start) / MILLION / 1000;
    double busy = (system.getProcessCpuTime() - cpu) / MILLION;
    System.out.printf(
        "round %d: %d pages, %d articles, %.1f pages/s on %d cores, %.1f ms of CPU a page%n",
        round,
        pages.size(),
        articles,
        pages.size() / seconds,
        Runtime.getRuntime().availableProcessors(),
        busy / pages.size());
  }

  private static List<Page> pages(String file) {
    List<Page> pages = new ArrayList<>();
    new Inputs(InputOptions.USUAL)
        .read(
            file,
            new PageSink() {
              @Override
              public void page(Page page) {
                pages.add(page);
              }

              @Override
              public void issue(Issue issue) {
                System.err.println(issue.describe());
              }
            });
    return pages;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** The most memory that the process ever had, where the system tells. */
  private static String peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "not told by this system";
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.substring("VmHWM:".length()).strip())
          .findFirst()
          .orElse("not told by this system");
    }
  }
}
