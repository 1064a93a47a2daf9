package org.summitry.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold sets and program output: one JSON object a line, UTF-8, {@code .gz} or not. */
public final class JsonLines {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private JsonLines() {}

  /**
   * Engagements per article: gold lines (people in {@code who}) as well as reports.
   *
   * @throws IOException when a line is no JSON object, with file and line
   */
  public static List<Item> items(Path file) throws IOException {
    return read(file, JsonLines::item);
  }

  public static List<Stay> stays(Path file) throws IOException {
    return read(
        file,
        line ->
            new Stay(
                required(line, "who"),
                text(line, "from"),
                required(line, "host"),
                required(line, "start"),
                text(line, "end"),
                text(line, "remarks")));
  }

  public static List<Readout> readouts(Path file) throws IOException {
    return read(
        file,
        line ->
            new Readout(
                required(line, "doc"),
                required(line, "kind"),
                required(line, "who"),
                required(line, "with"),
                texts(line.path("with_countries")),
                required(line, "published")));
  }

  private static <T> List<T> read(Path file, Function<JsonNode, T> reader) throws IOException {
    List<T> result = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          result.add(readLine(file, number, line, reader));
        }
      }
    }
    return result;
  }

  private static <T> T readLine(Path file, int number, String line, Function<JsonNode, T> reader)
      throws IOException {
    try {
      return reader.apply(JSON.readTree(line));
    } catch (JacksonException | IllegalArgumentException broken) {
      throw new IOException(
          "%s, line %d: not a line of this set: %s".formatted(file, number, broken.getMessage()),
          broken);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private static Item item(JsonNode line) {
    String article = text(line, "article");
    String kind = text(line, "kind");
    return new Item(
        article == null ? "" : article,
        kind == null ? "" : kind,
        people(line),
        text(line, "host"),
        text(line, "place"),
        text(line, "start"),
        text(line, "end"),
        texts(line.path("status")),
        text(line, "form"),
        event(line.path("event")),
        texts(line.path("attribution")),
        line.path("optional").asBoolean(false),
        quote(line));
  }

  private static List<Item.Someone> people(JsonNode line) {
    if (line.has("who")) {
      return texts(line.path("who")).stream()
          .map(name -> new Item.Someone(name, null, null, null, null))
          .toList();
    }
    List<Item.Someone> people = new ArrayList<>();
    for (JsonNode person : line.path("participants")) {
      String name = text(person, "name");
      people.add(
          new Item.Someone(
              name == null ? "" : name,
              text(person, "role"),
              text(person, "country"),
              text(person, "rank"),
              text(person, "office")));
    }
    return people;
  }

  private static String event(JsonNode event) {
    if (event.isObject()) {
      List<String> values = new ArrayList<>();
      event.forEach(value -> values.add(value.isNull() ? "" : value.asString()));
      return Names.fold(String.join(" ", values));
    }
    return event.isString() ? Names.fold(event.asString()) : "";
  }

  private static String quote(JsonNode line) {
    String quote = text(line.path("evidence").path(0), "text");
    return quote == null ? "" : quote;
  }

  private static List<String> texts(JsonNode node) {
    if (node.isString()) {
      return List.of(node.asString());
    }
    List<String> values = new ArrayList<>();
    node.forEach(value -> values.add(value.asString()));
    return values;
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() && !value.asString().isEmpty() ? value.asString() : null;
  }

  private static String required(JsonNode node, String key) {
    String value = text(node, key);
    if (value == null) {
      throw new IllegalArgumentException("it has no \"" + key + "\"");
    }
    return value;
  }
}
