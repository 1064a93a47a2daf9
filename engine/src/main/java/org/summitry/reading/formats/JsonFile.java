package org.summitry.reading.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.summitry.reading.PageSink;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a {@code .json} file: one object over many lines, an array of objects, or one object a line
 * after all.
 */
final class JsonFile {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Source source;
  private final JsonLines lines;

  JsonFile(Source source, PageSink sink) {
    this.source = source;
    this.lines = new JsonLines(source, sink);
  }

  void read(InputStream in) throws IOException {
    int limit = source.limits().pageBytes();
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit || !readWhole(bytes)) {
      lines.read(new SequenceInputStream(new ByteArrayInputStream(bytes), in));
    }
  }

  /** Whether the bytes are one object or array, which is then read. */
  private boolean readWhole(byte[] bytes) {
    try {
      JsonNode whole = MAPPER.readTree(Decoding.ofPlain(bytes, null).text());
      if (whole.isArray()) {
        readItems(whole);
        return true;
      }
      if (whole.isObject()) {
        lines.page(bytes, 1, JsonArticle.of(whole), "line 1");
        return true;
      }
      return false;
    } catch (JacksonException severalOrMalformed) {
      return false;
    }
  }

  private void readItems(JsonNode items) {
    int number = 0;
    for (JsonNode item : items) {
      number++;
      if (item.isObject()) {
        byte[] bytes = item.toString().getBytes(StandardCharsets.UTF_8);
        lines.page(bytes, number, JsonArticle.of(item), "item " + number);
      }
    }
  }
}
