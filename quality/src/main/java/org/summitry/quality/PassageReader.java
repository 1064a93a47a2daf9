package org.summitry.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;

/** Reads the blocks of a specification; errors name file and line. */
final class PassageReader {
  private final Path file;
  private final List<Specification.Passage> passages = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Item> expected = new ArrayList<>();
  private @Nullable DayInterval published;
  private boolean nothing;
  private int start;

  PassageReader(Path file) {
    this.file = file;
  }

  List<Specification.Passage> read(List<String> lines) throws IOException {
    int number = 0;
    for (String line : lines) {
      number++;
      try {
        readLine(line.strip(), number);
      } catch (IllegalArgumentException | DateTimeException wrong) {
        throw new IOException("%s, line %d: %s".formatted(file, number, wrong.getMessage()), wrong);
      }
    }
    finish();
    return passages;
  }

  private void readLine(String line, int number) throws IOException {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("@ ")) {
      finish();
      start = number;
      String date = line.substring(2).split(" ", 2)[0];
      published = date.equals("-") ? null : DayInterval.parse(date);
    } else if (line.equals("= nothing")) {
      nothing = true;
    } else if (line.startsWith("= ") || line.startsWith("? ")) {
      expected.add(expectation(line));
    } else {
      paragraphs.add(line);
    }
  }

  private void finish() throws IOException {
    if (start == 0) {
      return;
    }
    boolean required = expected.stream().anyMatch(item -> !item.optional());
    if (paragraphs.isEmpty() || (nothing && required) || (!nothing && expected.isEmpty())) {
      throw new IOException(
          "%s, line %d: a passage needs a text and either expectations or \"= nothing\""
              .formatted(file, start));
    }
    passages.add(
        new Specification.Passage(start, published, String.join("\n", paragraphs), expected));
    paragraphs.clear();
    expected.clear();
    nothing = false;
  }

  private static Item expectation(String line) {
    List<String> cells =
        Arrays.stream(line.substring(2).split("\\|", -1)).map(String::strip).toList();
    if (cells.size() < 5) {
      throw new IllegalArgumentException("not kind | people | host | start | status: " + line);
    }
    String[] dates = cells.get(3).split("/");
    return new Item(
        "",
        cells.get(0),
        words(cells.get(1), ";").stream()
            .map(name -> new Item.Someone(name, null, null, null, null))
            .toList(),
        orNull(cells.get(2)),
        extra(cells, "place "),
        orNull(dates[0]),
        dates.length > 1 ? dates[1] : null,
        words(cells.get(4), "/"),
        extra(cells, "form "),
        Names.fold(String.valueOf(extra(cells, "event ")).replace("null", "")),
        List.of(),
        line.startsWith("?"),
        line);
  }

  private static List<String> words(String cell, String separator) {
    return Arrays.stream(cell.split(separator))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static @Nullable String extra(List<String> cells, String key) {
    return cells.stream()
        .skip(5)
        .filter(cell -> cell.startsWith(key))
        .map(cell -> cell.substring(key.length()).strip())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
