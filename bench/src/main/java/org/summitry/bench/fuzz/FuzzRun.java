package org.summitry.bench.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * The long run: {@code FuzzRun INPUTS SEED FOLDER} reads so many damaged inputs, prints figures by
 * format and the most heap in use, and keeps the inputs that crashed or hung in the folder, and the
 * slowest. To be run with {@code -Xmx512m}.
 */
public final class FuzzRun {
  private static final int REPORT_EVERY = 50_000;
  private static final int ENOUGH = 50;

  private FuzzRun() {}

  /** Arguments: how many inputs, the seed number, where findings go. */
  public static void main(String[] arguments) throws IOException {
    long inputs = Long.parseLong(arguments[0]);
    Mutator mutator = new Mutator(Long.parseLong(arguments[1]), Seeds.list());
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    Fuzzing fuzzing = new Fuzzing();
    int kept = 0;
    for (long i = 1; i <= inputs && kept < ENOUGH; i++) {
      fuzzing.read(mutator.next());
      for (; kept < fuzzing.findings().size(); kept++) {
        keep(fuzzing.findings().get(kept), folder.resolve("finding-" + kept));
      }
      if (i % REPORT_EVERY == 0) {
        System.out.printf("%,d inputs, %d findings, heap %d MiB%n", i, kept, mostHeap() >> 20);
      }
    }
    new TreeMap<>(fuzzing.counts())
        .forEach((format, count) -> System.out.println(format + ": " + count));
    Fuzzing.Slowest slowest = fuzzing.slowest();
    Files.write(folder.resolve("slowest." + slowest.input().format()), slowest.input().bytes());
    System.out.printf(
        "%d findings; slowest input %d ms (%s); most heap in use %d MiB%n",
        fuzzing.findings().size(),
        slowest.time() / 1_000_000,
        slowest.input().format(),
        mostHeap() >> 20);
  }

  /** The most bytes that were in use in each part of the heap, added up: never less than it was. */
  private static long mostHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void keep(Fuzzing.Finding finding, Path file) throws IOException {
    System.out.println(file + " " + finding.input().format() + ": " + finding.reason());
    Files.write(Path.of(file + "." + finding.input().format()), finding.input().bytes());
  }
}
