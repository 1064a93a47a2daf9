package org.summitry.bench.voices;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.summitry.extraction.Extraction;
import org.summitry.model.Article;
import org.summitry.model.OffsetMap;
import org.summitry.model.Page;
import org.summitry.reading.Reading;
import org.summitry.record.Record;
import org.summitry.record.sqlite.SqliteRecord;

/**
 * What adding a page to the record costs as it grows: processor time for each page at several
 * sizes, with articles of 300 words, one in five of them a copy of an earlier one. Nothing is
 * extracted, so what is measured is the store and the finding of copies.
 *
 * <p>Beyond three hundred thousand pages the record is filled with {@link StandIns}.
 */
public final class VoiceGrowth {
  private static final int MEASURED = 2_000;

  /** Up to here the record is filled with pages, beyond with stand-ins for them. */
  private static final int REAL = 300_000;

  private static final int WORDS = 300;
  private static final int NAMES = 24;
  private static final double COPIES = 0.2;

  private final Random random = new Random(20240702);
  private final List<String> vocabulary = vocabulary(random);
  private final List<String> latest = new ArrayList<>();
  private final Substitutes substitutes = Substitutes.read();

  private VoiceGrowth() {}

  /** Arguments: a folder for the record, then the sizes, growing. */
  public static void main(String[] arguments) throws IOException {
    Path file = Files.createDirectories(Path.of(arguments[0])).resolve("growth.db");
    Files.deleteIfExists(file);
    int[] sizes =
        IntStream.range(1, arguments.length).map(i -> Integer.parseInt(arguments[i])).toArray();
    new VoiceGrowth().grow(file, sizes);
    System.out.printf(Locale.ROOT, "file: %d MB%n", Files.size(file) >> 20);
  }

  private void grow(Path file, int[] sizes) {
    int pages = 0;
    for (int size : sizes) {
      int filled = size - MEASURED;
      if (filled > REAL) {
        StandIns.fill(file, pages, filled);
      }
      try (Record record = SqliteRecord.open(file)) {
        add(record, filled > REAL ? filled : pages, filled);
        long before = processorTime();
        add(record, filled, size);
        System.out.printf(
            Locale.ROOT,
            "%d pages: %.3f ms of processor time for each of the last %d%n",
            size,
            (processorTime() - before) / 1e6 / MEASURED,
            MEASURED);
      }
      pages = size;
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void add(Record record, int from, int to) {
    for (int i = from; i < to; i++) {
      String id = "page-" + i;
      String text = text();
      Page page =
          new Page(
              id, id, id, text.getBytes(StandardCharsets.UTF_8), "text/plain", Page.Given.NOTHING);
      record.add(
          page, new Reading(List.of(article(id, text)), List.of()), List.of(Extraction.NOTHING));
    }
  }

  private static Article article(String id, String text) {
    return new Article(
        id + "-1",
        id,
        id,
        id,
        1,
        Article.Type.MAIN,
        "",
        new OffsetMap(List.of()),
        text,
        OffsetMap.identity(0, text.length()),
        null,
        List.of(),
        0,
        null,
        null,
        "en",
        null);
  }

  /** A copy of one of the last texts with its sentences in another order, or a new one. */
  private String text() {
    if (!latest.isEmpty() && random.nextDouble() < COPIES) {
      String original = latest.get(random.nextInt(latest.size()));
      return Perturbation.REORDERED.apply(original, random, substitutes);
    }
    String made = make();
    if (latest.size() < 500) {
      latest.add(made);
    } else {
      latest.set(random.nextInt(latest.size()), made);
    }
    return made;
  }

  /** Common words come often, rare ones seldom, as in any text; a name every dozen words. */
  private String make() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      double luck = random.nextDouble();
      String word = vocabulary.get((int) (vocabulary.size() * luck * luck * luck));
      boolean name = i % (WORDS / NAMES) == 5;
      text.append(name ? capitalised(word) : word).append(i % 15 == 14 ? ". " : " ");
    }
    return text.toString();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<String> vocabulary(Random random) {
    return IntStream.range(0, 20_000)
        .mapToObj(_ ->
            random
                .ints(3 + random.nextInt(6), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString())
        .toList();
  }
}
