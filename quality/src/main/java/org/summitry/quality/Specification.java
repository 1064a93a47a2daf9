package org.summitry.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Article;
import org.summitry.model.DayInterval;
import org.summitry.model.OffsetMap;

/**
 * Short passages of news with the reports that they must give, exactly: the executable
 * specification of the extraction. Its file explains its form.
 */
public record Specification(List<Passage> passages) {
  /** Its name among the floors. */
  public static final String SET = "specification";

  private static final Path FILE =
      Path.of("engine/src/test/resources/org/summitry/extraction/specification.txt");

  public Specification {
    passages = List.copyOf(passages);
  }

  /**
   * One passage.
   *
   * @param line where it starts in the file
   * @param published null when it has no date
   * @param expected what must be reported and, optional, what may be
   */
  public record Passage(
      int line, @Nullable DayInterval published, String text, List<Item> expected) {
    public Passage {
      expected = List.copyOf(expected);
    }

    /** The passage as an article that is called by its line. */
    public Article article() {
      String text = text();
      String name = "line-" + line();
      return new Article(
          name,
          name,
          "specification",
          name,
          1,
          Article.Type.MAIN,
          "",
          OffsetMap.identity(0, 0),
          text,
          OffsetMap.identity(0, text.length()),
          published(),
          published() == null ? List.of() : List.of("given"),
          published() == null ? 0 : 1,
          null,
          null,
          "en",
          null);
    }
  }

  /** Reads the specification of the project at {@code root}. */
  public static Specification read(Path root) throws IOException {
    Path file = root.resolve(FILE);
    return new Specification(new PassageReader(file).read(Files.readAllLines(file)));
  }

  /** How many of the passages give what they must. */
  public Measurement measure(Pipeline pipeline) {
    List<String> faults =
        passages.parallelStream()
            .map(passage -> PassageCheck.of(passage, pipeline))
            .flatMap(List::stream)
            .toList();
    long wrong = faults.stream().filter(line -> line.startsWith(PassageCheck.FAULT)).count();
    int right = passages.size() - (int) wrong;
    return new Measurement(
        SET,
        Map.of("right", Counts.ratio(right, passages.size())),
        "%d of %d passages right".formatted(right, passages.size()),
        new ArrayList<>(faults));
  }
}
