package org.summitry.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The least that each set must score, kept in a file that people read: {@code set measure floor},
 * separated by tabs. Floors rise with the engine; one goes down only with a reason, which stays in
 * the file.
 *
 * @param header the comment that the file starts with
 * @param values by {@code set<tab>measure}
 * @param lowered a line for each floor that was ever lowered, and why
 */
public record Floors(String header, SortedMap<String, Double> values, List<String> lowered) {
  private static final String LOWERED = "# lowered: ";

  /** Scores move a little with the machine's arithmetic, never by that much. */
  private static final double SLACK = 0.0005;

  public Floors {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    lowered = List.copyOf(lowered);
  }

  /**
   * Reads a file of floors.
   *
   * @throws IOException naming file and line of what is no floor
   */
  public static Floors read(Path file) throws IOException {
    StringBuilder header = new StringBuilder();
    SortedMap<String, Double> values = new TreeMap<>();
    List<String> lowered = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.startsWith(LOWERED)) {
        lowered.add(line.substring(LOWERED.length()));
      } else if (line.startsWith("#")) {
        header.append(line).append('\n');
      } else if (!line.isBlank()) {
        readFloor(file, number, line, values);
      }
    }
    return new Floors(header.toString(), values, lowered);
  }

  private static void readFloor(
      Path file, int number, String line, SortedMap<String, Double> values) throws IOException {
    String[] cells = line.split("\t");
    try {
      if (cells.length != 3
          || values.put(key(cells[0], cells[1]), Double.valueOf(cells[2])) != null) {
        throw new NumberFormatException("set, measure and floor, each pair once");
      }
    } catch (NumberFormatException wrong) {
      throw new IOException(
          "%s, line %d: not a floor (set<tab>measure<tab>number): %s".formatted(file, number, line),
          wrong);
    }
  }

  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(header);
    values.forEach(
        (key, floor) -> text.append(key).append('\t').append(number(floor)).append('\n'));
    lowered.forEach(line -> text.append(LOWERED).append(line).append('\n'));
    Files.writeString(file, text);
  }

  public Optional<Double> find(String set, String measure) {
    return Optional.ofNullable(values.get(key(set, measure)));
  }

  /** What of the measurement lies below its floor, in words; empty when it passes. */
  public List<String> listFaults(Measurement measurement) {
    List<String> faults = new ArrayList<>();
    measurement
        .values()
        .forEach((measure, value) ->
            find(measurement.set(), measure)
                .filter(floor -> value < floor - SLACK)
                .ifPresent(floor ->
                    faults.add(
                        "%s %s is %s, below its floor of %s"
                            .formatted(measurement.set(), measure, number(value), number(floor)))));
    return faults;
  }

  /** These floors with the measurement's values where they are higher or where there was none. */
  public Floors raisedTo(Measurement measurement) {
    SortedMap<String, Double> raised = new TreeMap<>(values);
    measurement
        .values()
        .forEach(
            (measure, value) -> raised.merge(key(measurement.set(), measure), value, Math::max));
    return new Floors(header, raised, lowered);
  }

  /** These floors set to the measurement's values, with a line for each that goes down. */
  public Floors loweredTo(Measurement measurement, String reason) {
    SortedMap<String, Double> changed = new TreeMap<>(values);
    List<String> lines = new ArrayList<>(lowered);
    for (Map.Entry<String, Double> entry : measurement.values().entrySet()) {
      Double floor = changed.put(key(measurement.set(), entry.getKey()), entry.getValue());
      if (floor != null && entry.getValue() < floor - SLACK) {
        lines.add(
            "%s %s from %s to %s: %s"
                .formatted(
                    measurement.set(),
                    entry.getKey(),
                    number(floor),
                    number(entry.getValue()),
                    reason));
      }
    }
    return new Floors(header, changed, lines);
  }

  private static String key(String set, String measure) {
    return set + "\t" + measure;
  }

  /** Three digits, rounded down: a floor must never lie above what was measured. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", Math.floor(value * 1000 + 1e-6) / 1000);
  }
}
